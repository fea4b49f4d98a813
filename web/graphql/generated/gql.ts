/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  subscription Happenings {\n    events {\n      id\n      subjectType\n      subjectId\n    }\n  }\n": typeof types.HappeningsDocument,
    "\n  query Provinces {\n    provinces {\n      id\n      code\n      nameAr\n      nameFr\n    }\n  }\n": typeof types.ProvincesDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      roles\n      person {\n        id\n        nameAr\n        nameLatin\n        email\n        locale\n      }\n      partner {\n        id\n        nameAr\n        nameFr\n      }\n      delegation {\n        id\n        nameAr\n        nameFr\n        kind\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation KeepLocale($input: SetLocaleInput!) {\n    setLocale(input: $input) {\n      person {\n        id\n        locale\n      }\n    }\n  }\n": typeof types.KeepLocaleDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        kind\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      email\n      password\n      role\n      nameAr\n      nameLatin\n      placeAr\n      placeFr\n    }\n  }\n": typeof types.DemoAccountsDocument,
};
const documents: Documents = {
    "\n  subscription Happenings {\n    events {\n      id\n      subjectType\n      subjectId\n    }\n  }\n": types.HappeningsDocument,
    "\n  query Provinces {\n    provinces {\n      id\n      code\n      nameAr\n      nameFr\n    }\n  }\n": types.ProvincesDocument,
    "\n  query Viewer {\n    viewer {\n      kind\n      roles\n      person {\n        id\n        nameAr\n        nameLatin\n        email\n        locale\n      }\n      partner {\n        id\n        nameAr\n        nameFr\n      }\n      delegation {\n        id\n        nameAr\n        nameFr\n        kind\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation KeepLocale($input: SetLocaleInput!) {\n    setLocale(input: $input) {\n      person {\n        id\n        locale\n      }\n    }\n  }\n": types.KeepLocaleDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        kind\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  query DemoAccounts {\n    demoAccounts {\n      email\n      password\n      role\n      nameAr\n      nameLatin\n      placeAr\n      placeFr\n    }\n  }\n": types.DemoAccountsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Happenings {\n    events {\n      id\n      subjectType\n      subjectId\n    }\n  }\n"): (typeof documents)["\n  subscription Happenings {\n    events {\n      id\n      subjectType\n      subjectId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Provinces {\n    provinces {\n      id\n      code\n      nameAr\n      nameFr\n    }\n  }\n"): (typeof documents)["\n  query Provinces {\n    provinces {\n      id\n      code\n      nameAr\n      nameFr\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      kind\n      roles\n      person {\n        id\n        nameAr\n        nameLatin\n        email\n        locale\n      }\n      partner {\n        id\n        nameAr\n        nameFr\n      }\n      delegation {\n        id\n        nameAr\n        nameFr\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      kind\n      roles\n      person {\n        id\n        nameAr\n        nameLatin\n        email\n        locale\n      }\n      partner {\n        id\n        nameAr\n        nameFr\n      }\n      delegation {\n        id\n        nameAr\n        nameFr\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepLocale($input: SetLocaleInput!) {\n    setLocale(input: $input) {\n      person {\n        id\n        locale\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation KeepLocale($input: SetLocaleInput!) {\n    setLocale(input: $input) {\n      person {\n        id\n        locale\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoAccounts {\n    demoAccounts {\n      email\n      password\n      role\n      nameAr\n      nameLatin\n      placeAr\n      placeFr\n    }\n  }\n"): (typeof documents)["\n  query DemoAccounts {\n    demoAccounts {\n      email\n      password\n      role\n      nameAr\n      nameLatin\n      placeAr\n      placeFr\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;