/** Microsoft's objects taken by the names of their properties, for what is told of many of them alike. */

export type Part = OfficeExtension.ClientObject & Record<string, unknown> & { load(names: string): unknown };

export const partOf = (object: OfficeExtension.ClientObject): Part => object as Part;

/** The object, with the property asked for. */
export function asking(object: OfficeExtension.ClientObject, property: string): Part {
  const part = partOf(object);
  part.load(property);
  return part;
}
