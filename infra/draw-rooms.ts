import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Draws who imports whom into docs/architecture.md, from what dependency-cruiser finds: `npm run draw:rooms`. An arrow that follows
 * from others (a room that is used by a room that is used) is left out; the files at the top, which put the rooms together, too.
 */
const PAGE = 'docs/architecture.md';
const BEGIN = '<!-- rooms: drawn by npm run draw:rooms -->';
const END = '<!-- end of rooms -->';
const TOP = new Set(['app.ts', 'start.ts', 'main.ts', 'cli.ts', 'commands', 'demo']);

interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[];
}

/** Rooms, each with those it imports. */
export function findRooms(): Map<string, Set<string>> {
  const options = ['--config', '.dependency-cruiser.mjs', '--include-only', '^src', '--output-type', 'json', 'src'];
  const json = execFileSync('node_modules/.bin/depcruise', options, { encoding: 'utf8', maxBuffer: 1e8 });
  const rooms = new Map<string, Set<string>>();
  for (const { source, dependencies } of (JSON.parse(json) as Cruise).modules) {
    const room = roomOf(source);
    if (TOP.has(room)) continue;
    const used = rooms.get(room) ?? new Set<string>();
    for (const { resolved } of dependencies) if (roomOf(resolved) !== room) used.add(roomOf(resolved));
    rooms.set(room, used);
  }
  return rooms;
}

/** The picture, as Mermaid: the rooms that use others above those they use. */
export function drawRooms(rooms: Map<string, Set<string>>): string {
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const next of rooms.get(from) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        reach(next, seen);
      }
    return seen;
  };
  const arrows = [...rooms].flatMap(([room, used]) =>
    [...used]
      .filter((target) => ![...used].some((other) => other !== target && reach(other).has(target)))
      .map((target) => `  ${nameOf(room)} --> ${nameOf(target)}`),
  );
  const names = [...rooms.keys()].map((room) => `  ${nameOf(room)}["${room}"]`);
  return ['```mermaid', 'flowchart TB', ...names.sort(), ...arrows.sort(), '```'].join('\n');
}

function roomOf(path: string): string {
  const inside = path.replace(/^src\//, '');
  return inside.startsWith('teams/sdk/') ? 'teams/sdk' : (inside.split('/')[0] ?? inside);
}

function nameOf(room: string): string {
  return room.replace(/\W/g, '_');
}

/** The page with the picture in its place. */
export function withPicture(page: string, picture: string): string {
  const [before = '', rest = ''] = page.split(BEGIN);
  const [, after = ''] = rest.split(END);
  return `${before}${BEGIN}\n${picture}\n${END}${after}`;
}

if (import.meta.filename === process.argv[1])
  writeFileSync(PAGE, withPicture(readFileSync(PAGE, 'utf8'), drawRooms(findRooms())));
