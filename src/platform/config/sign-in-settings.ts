import type { Text } from '#shared/language.ts';

/** How this program proves to a provider who it is. */
export type ClientProof =
  | Readonly<{ kind: 'secret'; secret: string }>
  | Readonly<{ kind: 'key'; key: JsonWebKey & Readonly<{ kid?: string }>; algorithm: string }>;

/** One OpenID provider, as the operator has set it up. */
export type ProviderSettings = Readonly<{
  /** in addresses: a-z, 0-9 and - */
  id: string;
  name: Text;
  issuer: string;
  clientId: string;
  proof: ClientProof;
  /** pushed authorization requests: where the provider offers them, or never without */
  par: 'auto' | 'required';
  scopes: string;
  /** the levels of assurance that are asked for; one of them must come back */
  acrValues: readonly string[];
  prompt: string | null;
  /** the claim that says who it is: `oid` for Entra, whose `sub` differs from client to client */
  subject: 'sub' | 'oid';
  /** claims that tell where a person works, shown to the secretariat; a path of names with dots */
  organisation: string | null;
  /** how far the provider's clock may be from ours, in seconds */
  clockSkew: number;
  endsSession: boolean;
}>;

/** How people sign in. Where there is none, it is a demonstration in which anybody may be anybody. */
export type SignInSettings = Readonly<{
  providers: readonly ProviderSettings[];
  /** for how long somebody may do nothing before they are signed out */
  idleMinutes: number;
  /** for how long somebody may be signed in at all */
  absoluteHours: number;
}>;
