import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { contract } from '@/api/contract';
import packageFile from '@/package.json';

const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });

/** The API as an OpenAPI 3.1 document. */
export async function GET(): Promise<Response> {
  const document = await generator.generate(contract, {
    info: {
      title: 'Verso',
      version: packageFile.version,
      description:
        'Works, their sentences and versions. Errors are problem details (RFC 9457) with a stable `code` and `reason`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key, made on the account page' },
        session: { type: 'apiKey', in: 'cookie', name: 'better-auth.session_token' },
      },
    },
    security: [{ key: [] }, { session: [] }, {}],
  });
  return Response.json(document);
}
