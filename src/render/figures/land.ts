import type { GeoProjection } from 'd3-geo';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import natural from 'world-atlas/land-110m.json' with { type: 'json' };

/** Less than this, in pixels, is not drawn: of a coast's bends, and of islands' width. */
const bend = 1.6;
const island = 3;

/**
 * The outlines of the land as one path: Natural Earth's, in the public domain, as fine as the map
 * can show. No state is drawn, for borders are a matter of date.
 */
export function landPath(projection: GeoProjection): string {
  const view = JSON.stringify([
    ...[projection.scale(), projection.rotate(), projection.center()],
    ...[projection.translate(), projection.clipExtent()],
  ]);
  const path = drawn.get(view) ?? drawLand(projection);
  if (drawn.size === mostDrawn) drawn.clear();
  drawn.set(view, path);
  return path;
}

/** The same places are named in many documents, and ask for the same map, always of the same kind. */
const drawn = new Map<string, string>();
const mostDrawn = 200;

function drawLand(projection: GeoProjection): string {
  const degree = (projection.scale() * Math.PI) / 180;
  const weighed = weighedAtlas();
  const coarse = simplify(weighed, (bend / degree) ** 2);
  const kept = filter(coarse, filterWeight(coarse, (island / degree) ** 2));
  const context = new PathWriter();
  geoPath(projection, context)(feature(kept, kept.objects.land));
  return context.path;
}

let weighedOnce: Topology<{ land: GeometryCollection }> | undefined;

/** The atlas with how much each bend matters, which takes longer than to draw it. */
function weighedAtlas(): Topology<{ land: GeometryCollection }> {
  // The types of JSON do not know that its arrays are pairs.
  weighedOnce ??= presimplify(
    natural as unknown as Topology<{ land: GeometryCollection }>,
  );
  return weighedOnce;
}

/** Writes whole pixels, each as its distance from the one before, which is short. */
class PathWriter {
  path = '';
  #at: readonly [x: number, y: number] = [0, 0];
  #start: readonly [x: number, y: number] = [0, 0];

  /** A path is told ring by ring, without a beginning of its own. */
  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#to('m', x, y);
    this.#start = this.#at;
  }

  lineTo(x: number, y: number): void {
    this.#to('l', x, y);
  }

  closePath(): void {
    this.path += 'z';
    this.#at = this.#start;
  }

  /** Points become circles, and land has none. */
  arc(): void {}

  #to(command: 'm' | 'l', x: number, y: number): void {
    const across = Math.round(x) - this.#at[0];
    const down = Math.round(y) - this.#at[1];
    if (command === 'l' && across === 0 && down === 0) return;
    this.path += `${command}${across}${down < 0 ? '' : ' '}${down}`;
    this.#at = [Math.round(x), Math.round(y)];
  }
}
