import { registerEnumType } from 'type-graphql';

/** Which way a list is ordered. */
export enum OrderDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which way a list is ordered.',
  valuesConfig: {
    ASC: { description: 'Smallest, earliest or first of the alphabet first.' },
    DESC: { description: 'Largest, latest or last of the alphabet first.' },
  },
});
