import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { FigureDimension } from './figure.rules.js';

@InputType({ description: 'One group of a figure.' })
export class FigureGroupInput {
  @Field(() => FigureDimension, { description: 'What the figure is broken down by.' })
  by: FigureDimension;

  @Field(() => String, { description: 'The key of the group, as the figure gives it.' })
  @MaxLength(100)
  key: string;
}
