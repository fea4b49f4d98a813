import {
  ReferenceKind,
  type EntityClass,
  type EntityMetadata,
  type EntityProperty,
  type MetadataStorage,
} from '@mikro-orm/core';
import { carriage, type Carriage, type Way } from './carriage.js';
import { identifier } from './sql.js';

/** An entity class as modules name it. */
export type EntityType<T extends object = object> = EntityClass<T>;

/** A column as compiled reads see it: how it is named, cast, carried and turned into JavaScript again. */
export interface Column {
  readonly prop: string;
  readonly name: string;
  /** As the catalogue knows it, without quotes. */
  readonly rawName: string;
  /** For casting parameters that are compared with it. */
  readonly type: string;
  readonly nullable: boolean;
  /** Hidden and lazy columns are loaded only where they are asked for by name. */
  readonly guarded: boolean;
  readonly travels: Readonly<Record<Way, Carriage>>;
}

/** A relation that the ORM knows. */
export interface Relation {
  readonly prop: string;
  readonly kind: 'one' | 'many' | 'pivot';
  readonly target: EntityType;
  /** `one`: the foreign key on this table. */
  readonly column: Column | null;
  /** `many`: the property of the target that points here. */
  readonly by: string | null;
  readonly pivot: Pivot | null;
}

/** The table between two entities, all names quoted but `rawTable`. */
export interface Pivot {
  readonly table: string;
  readonly rawTable: string;
  readonly here: string;
  readonly there: string;
}

/** Table, columns and relations of one entity. */
export interface Shape {
  readonly entity: EntityType;
  readonly name: string;
  readonly table: string;
  /** As the catalogue knows it, without quotes. */
  readonly rawTable: string;
  readonly key: Column;
  readonly columns: ReadonlyMap<string, Column>;
  readonly relations: ReadonlyMap<string, Relation>;
}

const shapes = new WeakMap<EntityMetadata, Shape>();

/** What the ORM's metadata says of an entity; made once. */
export function shapeOf(metadata: MetadataStorage, entity: EntityType): Shape {
  const meta = metadata.find(entity);
  if (meta === undefined) throw new Error(`${entity.name} is not an entity that the ORM maps`);
  const known = shapes.get(meta);
  if (known !== undefined) return known;
  const shape = makeShape(meta, entity);
  shapes.set(meta, shape);
  return shape;
}

function makeShape(meta: EntityMetadata, entity: EntityType): Shape {
  const columns = new Map<string, Column>();
  const relations = new Map<string, Relation>();
  for (const prop of Object.values<EntityProperty>(meta.properties)) {
    if (prop.kind === ReferenceKind.SCALAR) {
      if (prop.persist !== false && prop.formula === undefined) columns.set(prop.name, column(prop));
    } else {
      const relation = makeRelation(prop);
      if (relation !== null) relations.set(prop.name, relation);
    }
  }
  const key = columns.get(meta.primaryKeys[0] ?? '');
  if (key === undefined || meta.primaryKeys.length !== 1) {
    throw new Error(`${meta.className} needs one column as its primary key to be read`);
  }
  const table = meta.schema
    ? `${identifier(meta.schema)}.${identifier(meta.tableName)}`
    : identifier(meta.tableName);
  return { entity, name: meta.className, table, rawTable: meta.tableName, key, columns, relations };
}

function column(prop: EntityProperty): Column {
  const type = castType(prop.columnTypes[0] ?? 'text');
  return {
    prop: prop.name,
    name: identifier(prop.fieldNames[0] ?? ''),
    rawName: prop.fieldNames[0] ?? '',
    type,
    nullable: prop.nullable === true,
    guarded: prop.hidden === true || prop.lazy === true,
    travels: {
      row: carriage('row', type, prop.runtimeType),
      json: carriage('json', type, prop.runtimeType),
    },
  };
}

function makeRelation(prop: EntityProperty): Relation | null {
  const target = prop.targetMeta?.class as EntityType | undefined;
  if (target === undefined) return null;
  const base = { prop: prop.name, target, column: null, by: null, pivot: null };
  const owning =
    prop.kind === ReferenceKind.MANY_TO_ONE || (prop.kind === ReferenceKind.ONE_TO_ONE && prop.owner);
  if (owning && prop.fieldNames.length === 1) return { ...base, kind: 'one', column: column(prop) };
  if (prop.kind === ReferenceKind.ONE_TO_MANY) return { ...base, kind: 'many', by: prop.mappedBy };
  if (prop.kind === ReferenceKind.MANY_TO_MANY && prop.pivotTable) {
    const [here, there] = [prop.joinColumns[0] ?? '', prop.inverseJoinColumns[0] ?? ''];
    return {
      ...base,
      kind: 'pivot',
      pivot: {
        table: identifier(prop.pivotTable),
        rawTable: prop.pivotTable,
        here: identifier(here),
        there: identifier(there),
      },
    };
  }
  return null;
}

/** The type to compare as: lengths would cut a longer value silently, so text is simply text. */
export function castType(columnType: string): string {
  const plain = columnType.toLowerCase().replace(/\(\d+(,\s*\d+)?\)/, '');
  return plain.replace(/^(varchar|char|character varying)(?=\[|$)/, 'text').replace(/^decimal/, 'numeric');
}
