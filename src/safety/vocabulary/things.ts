import type { Vocabulary } from '../compile-pattern.js';

/** Drugs, weapons, what is given away and put in order. */
export const THINGS: Vocabulary = {
  drug: (
    'ketamine ketamin ket k special lozenge lozenges troche troches pill pills tablet tablets tab tabs capsule capsules med meds medication medications medicine medicines dose doses ' +
    'spray spravato esketamine prescription xanax benzo benzos oxy oxys percocet opioid opioids fentanyl tylenol ibuprofen aspirin acetaminophen paracetamol advil ambien valium ' +
    'klonopin sleepers antidepressants antidepressant zoloft lexapro prozac seroquel lithium gabapentin tramadol codeine morphine heroin cocaine melatonin benadryl sleeping stuff drops vial vials shot shots rdt bottle bottles'
  ).split(' '),
  /** Medicines that are counted by the piece. */
  medicine: (
    'gabapentin pregabalin lyrica paracetamol acetaminophen tylenol panadol ibuprofen advil motrin nurofen naproxen aleve aspirin excedrin cocodamol codeine tramadol oxycodone oxycontin percocet vicodin norco ' +
    'hydrocodone morphine methadone dilaudid xanax alprazolam ativan lorazepam valium diazepam klonopin clonazepam temazepam restoril ambien zolpidem zopiclone lunesta trazodone seroquel quetiapine mirtazapine ' +
    'amitriptyline nortriptyline zoloft sertraline lexapro escitalopram celexa citalopram prozac fluoxetine paxil paroxetine effexor venlafaxine cymbalta duloxetine wellbutrin bupropion lithium lamotrigine lamictal ' +
    'depakote buspar buspirone hydroxyzine benadryl diphenhydramine unisom melatonin baclofen flexeril cyclobenzaprine soma tizanidine robaxin metoprolol propranolol atenolol amlodipine lisinopril clonidine digoxin ' +
    'warfarin metformin adderall ritalin vyvanse sudafed imodium loperamide risperidone olanzapine zyprexa abilify xanaxes benzos oxys percs klonopins ativans sleepers painkillers antidepressants'
  ).split(' '),
  pills:
    'pills tablets meds lozenges troches capsules painkillers xanax tylenol insulin morphine fentanyl opioids benzos antidepressants'.split(
      ' ',
    ),
  weapon:
    'gun pistol rifle shotgun revolver handgun glock 9mm firearm knife blade blades razor razors razorblade scissors rope noose belt box cutter'.split(
      ' ',
    ),
  ketamine: 'ketamine ket k special lozenge lozenges troche troches spravato esketamine infusion session dose spray drip shot rdt'.split(
    ' ',
  ),
  /** What ketamine is dangerous with. */
  othersubstance: (
    'maoi maois nardil parnate phenelzine tranylcypromine selegiline emsam alcohol vodka whiskey whisky wine beer beers tequila rum gin liquor booze drinks drunk champagne cocktail cocktails benzo benzos xanax ' +
    'klonopin valium ativan lorazepam diazepam clonazepam alprazolam opioid opioids opiates oxy oxys oxycodone oxycontin percocet percs vicodin norco hydrocodone morphine methadone suboxone heroin fentanyl fent dope tramadol codeine lean ' +
    'ghb gbl soma ambien zolpidem seroquel quetiapine gabapentin pregabalin lyrica phenobarbital cocaine coke crack meth speed adderall ritalin vyvanse mdma molly ecstasy shrooms mushrooms lsd acid ayahuasca dmt kratom ' +
    'tianeptine nitrous whippets poppers benadryl dph weed edible edibles thc lithium sertraline zoloft muscle relaxer relaxers sleepers sleeping phenibut etizolam xylazine tranq st johns wort dxm robitussin sudafed'
  ).split(' '),
  belonging: (
    'xbox playstation ps5 ps4 nintendo switch console guitar guitars bike motorcycle car truck clothes clothing jacket hoodie shoes sneakers room stuff things records vinyl ' +
    'books jewelry jewellery ring rings necklace watch tools phone laptop ipad collection games piano drums camera paintings art furniture tv plants instruments ' +
    'skateboard gear medals belongings possessions sweater sweaters dresses makeup blanket cards comics lego bible journals knives house apartment boat keys savings tickets'
  ).split(' '),
  /** Things put in order for a time after oneself. */
  affair: [
    '[accounts|account|bank account|bank accounts] [is|are|all] ~1 [closed|emptied|cancelled|canceled|sorted|transferred]',
    '[closed|emptied|transferred|cancelled|canceled|deleted|shut] ~2 [accounts|account|subscriptions|cards|profiles|socials|facebook|instagram]',
    '[paid|settled|cleared] ~1 [off|all|up]? ~2 [bills|debts|debt|rent|loan|funeral|tab]',
    '[bills|rent|debts|funeral|taxes] [is|are|all] ~1 [paid|settled|prepaid|covered]',
    '[cleaned|cleaning|cleared|packed|packing|emptied|scrubbed|tidied] ~2 [out|up]? ~1 [my|the|whole] ~1 [apartment|desk|locker|room|house|fridge|place|closet|flat|office|car]',
    '[apartment|desk|house|fridge|room|place|flat|locker] [is|are|all] ~1 [cleaned|empty|packed|spotless|cleared|clean|tidy]',
    '[wrote|written|writing|finished|sealed|mailed|left|posted|typed|recorded] ~2 [letters|letter|notes|note|goodbyes|videos|video|emails|cards] ~1 [$|for|to|on|and|already|out|i]',
    '[letters|notes|letter|note|goodbyes|cards] [is|are|all] ~1 [written|done|finished|sealed|on|stamped|in|ready|mailed]',
    '<pet> [is|are|has|have|went] ~1 [at|with|to|staying with|living with|sorted|a new home|going to|been rehomed|rehomed|taken care of|provided for] ~2',
    '[took|dropped|brought|gave|given|left|found|rehomed|driven|drove] ~2 <pet> ~2 [off|to|with|at|home|away]',
    '[key|keys|spare key] [is|are] ~1 [under|in|with|at|on|by]',
    '[left|put|leaving] ~2 [key|keys|spare key] ~1 [under|in|with|at|on]',
    '[passwords|password|pin|logins|codes] [is|are|all] ~1 [on|in|written|under|taped|listed]',
    '[wrote|written|listed|left|gave|sent|shared|printed] ~3 [passwords|logins|pin|bank details|account numbers|insurance papers]',
    '[updated|changed|signed|made|finished|done|notarized|redid|redone|named|fixed|sorted] ~2 [my will|beneficiary|beneficiaries|life insurance|power of attorney|the insurance|a will|living will|the will|guardianship|guardian]',
    '[will|insurance|paperwork|papers|policy|documents|guardianship] [is|are|all] ~1 [signed|done|sorted|updated|in order|in the drawer|in the safe|ready|on the table|on the desk]',
    '[picked|chose|bought|planned|paid for|prepaid|arranged] ~2 [funeral|plot|urn|casket|coffin|headstone|cremation|funeral songs|burial|songs for my funeral]',
    '[gave|giving|given] ~1 away',
    '[put|putting|signed|transferred|moved] ~2 [house|car|title|deed|accounts|everything|truck|business] ~1 [in|into|to|over to] ~1 [his|her|their|my wifes|my husbands|my sons|my daughters|my sisters|my brothers] ~1 name?',
    '[everything|it all|all] is ~1 [paid|settled|signed|labeled|labelled|packed|sorted|boxed|in order|written down]',
    '[landlord|neighbor|neighbour|sister|brother|mom|mother|friend] [has|got|have] ~1 [keys|key|dog|cat|passwords]',
    '[returned|gave back|given back|paid back] ~2 [library books|everything i borrowed|borrowed|money i owed|ring|keys]',
    '[quit|resigned from|left] ~1 my job',
    '[said|saying|say] ~2 [goodbyes|goodbye]',
    '[deleted|burned|shredded|threw out] ~2 [photos|diaries|journals|history|pictures|diary]',
  ],
};
