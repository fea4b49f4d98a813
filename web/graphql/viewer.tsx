import { useQuery } from '@apollo/client/react';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { graphql } from './generated/gql.js';
import type { ViewerQuery } from './generated/graphql.js';
import { onSessionEnd } from './session.js';

const viewerQuery = graphql(`
  query Viewer {
    viewer {
      kind
      roles
      person {
        id
        nameAr
        nameLatin
        email
        locale
      }
      partner {
        id
        nameAr
        nameFr
      }
      delegation {
        id
        nameAr
        nameFr
        kind
      }
    }
  }
`);

type Asked = ViewerQuery['viewer'];
export type RoleName = Asked['roles'][number];
export type Viewer = Asked & { readonly person: NonNullable<Asked['person']> };

/** The three portals of the one application. */
export type Portal = 'headquarters' | 'delegation' | 'partner';

export function portalOf(viewer: Pick<Asked, 'partner' | 'delegation'>): Portal {
  if (viewer.partner) return 'partner';
  return viewer.delegation ? 'delegation' : 'headquarters';
}

const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in. Only below `RequireViewer`; what one may do comes from `viewerActions`, not from roles. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('useViewer outside RequireViewer');
  return viewer;
}

interface Gate {
  children: ReactNode;
  waiting: ReactNode;
  /** Shown to a stranger. */
  stranger: ReactNode;
  failed: (error: unknown, retry: () => void) => ReactNode;
}

export function ViewerGate({ children, waiting, stranger, failed }: Gate): ReactNode {
  const { data, error, refetch } = useQuery(viewerQuery, { fetchPolicy: 'cache-and-network' });
  useEffect(() => onSessionEnd(() => void refetch()), [refetch]);
  if (!data?.viewer) return error ? failed(error, () => void refetch()) : waiting;
  const { viewer } = data;
  if (!viewer.person) return stranger;
  return <ViewerContext value={{ ...viewer, person: viewer.person }}>{children}</ViewerContext>;
}
