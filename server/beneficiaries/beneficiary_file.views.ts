import { Field, Float, ObjectType } from 'type-graphql';
import { BeneficiaryFile } from './beneficiary_file.entity.js';

@ObjectType({
  description:
    'A file that is likely to be of the same person. One of another delegation is known by its reference alone.',
})
export class DuplicateCandidate {
  fileId: string;
  delegationId: string;

  @Field(() => String, { description: 'The reference of the file, to ask its delegation with.' })
  reference: string;

  @Field(() => Float, { description: 'How likely it is the same person, from 0 to 1.' })
  score: number;

  @Field(() => [String], {
    description:
      'Why: SAME_NATIONAL_ID, SAME_BIRTH_DATE, NEAR_BIRTH_DATE, SAME_MEMBER_CARD, SIMILAR_NAME_AR, SIMILAR_NAME_LATIN, SIMILAR_NAME_ACROSS_SCRIPTS.',
  })
  reasons: readonly string[];

  @Field(() => Boolean, { description: 'Whether the viewer may open the file.' })
  visible: boolean;
}

@ObjectType({ description: 'The file changed.' })
export class BeneficiaryFilePayload {
  @Field(() => BeneficiaryFile, { description: 'The file as it is now.' })
  file: BeneficiaryFile;
}
