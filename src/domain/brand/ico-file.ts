/**
 * Pictures as an `.ico` file, which holds PNGs after a list of them.
 * @param pictures square PNGs, by how many pixels they are wide, at most 256
 */
export function icoFile(pictures: ReadonlyMap<number, Uint8Array>): Uint8Array {
  const [head, row] = [6, 16];
  const list = [...pictures];
  const file = new Uint8Array(head + row * list.length + list.reduce((sum, [, { length }]) => sum + length, 0));
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, list.length, true);
  let place = head + row * list.length;
  for (const [index, [side, picture]] of list.entries()) {
    const at = head + row * index;
    view.setUint8(at, side % 256);
    view.setUint8(at + 1, side % 256);
    view.setUint16(at + 4, 1, true);
    view.setUint16(at + 6, 32, true);
    view.setUint32(at + 8, picture.length, true);
    view.setUint32(at + 12, place, true);
    file.set(picture, place);
    place += picture.length;
  }
  return file;
}
