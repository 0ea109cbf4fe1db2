const [WIDTH, HEIGHT, MARGIN] = [300, 220, 40];

/** Bars beside one another, one panel a series of [label, value], as SVG. The scale of each panel begins at zero. */
export function drawPlot(panels) {
  const body = panels.map((panel, i) => `<g transform="translate(${i * WIDTH} 0)">${drawPanel(panel)}</g>`).join('\n');
  const style = 'text{font:12px system-ui,sans-serif;fill:#333}.t{font-weight:600}rect{fill:#2f6f9f}line{stroke:#999}';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH * panels.length} ${HEIGHT}" role="img"><title>${panels.map(({ title }) => title).join('; ')}</title><style>${style}</style><rect width="100%" height="100%" style="fill:#fff"/>\n${body}\n</svg>\n`;
}

function drawPanel({ title, points }) {
  const most = Math.max(...points.map(([, value]) => value)) || 1;
  const step = (WIDTH - MARGIN) / points.length;
  const floor = HEIGHT - MARGIN;
  const bars = points.map(([label, value], i) => {
    const height = (value / most) * (floor - 60);
    const x = MARGIN / 2 + i * step;
    const middle = x + step / 2;
    return `<rect x="${x + step * 0.2}" y="${floor - height}" width="${step * 0.6}" height="${height}"/><text x="${middle}" y="${floor + 16}" text-anchor="middle">${label}</text><text x="${middle}" y="${floor - height - 6}" text-anchor="middle">${value}</text>`;
  });
  return `<text class="t" x="${WIDTH / 2}" y="22" text-anchor="middle">${title}</text><line x1="${MARGIN / 2}" x2="${WIDTH - MARGIN / 2}" y1="${floor}" y2="${floor}"/>${bars.join('')}`;
}
