import { bigint, boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '@/core/work/role';
import { moment } from './moment';

export const user = pgTable('user', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  /** The instance's owner sets who may sign up; nobody else differs. */
  instanceOwner: boolean().notNull().default(false),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
});

const userId = () =>
  uuid()
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });

export const session = pgTable(
  'session',
  {
    id: uuid().primaryKey(),
    userId: userId(),
    token: text().notNull().unique(),
    expiresAt: moment().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index('session_user').on(table.userId)],
);

export const account = pgTable(
  'account',
  {
    id: uuid().primaryKey(),
    userId: userId(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    password: text(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index('account_user').on(table.userId)],
);

export const verification = pgTable(
  'verification',
  {
    id: uuid().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (table) => [index('verification_identifier').on(table.identifier)],
);

export const apikey = pgTable(
  'apikey',
  {
    id: uuid().primaryKey(),
    configId: text().notNull(),
    referenceId: uuid()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    name: text(),
    start: text(),
    prefix: text(),
    key: text().notNull(),
    refillInterval: integer(),
    refillAmount: integer(),
    lastRefillAt: moment(),
    enabled: boolean(),
    rateLimitEnabled: boolean(),
    rateLimitTimeWindow: integer(),
    rateLimitMax: integer(),
    requestCount: integer(),
    remaining: integer(),
    lastRequest: moment(),
    expiresAt: moment(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
    permissions: text(),
    metadata: text(),
  },
  (table) => [index('apikey_key').on(table.key), index('apikey_reference').on(table.referenceId)],
);

export const rateLimit = pgTable('rate_limit', {
  id: uuid().primaryKey(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: bigint({ mode: 'number' }).notNull(),
});

/** Settings of the whole instance, one row a name. */
export const setting = pgTable('setting', { name: text().primaryKey(), value: jsonb().notNull() });

/** A link that lets its bearer sign up, and join a work where one is named. Only the token's hash is kept. */
export const invitation = pgTable('invitation', {
  id: uuid().primaryKey(),
  tokenHash: text().notNull().unique(),
  workId: uuid(),
  role: text().$type<Role>(),
  languages: text().array(),
  invitedBy: userId(),
  email: text(),
  createdAt: moment().notNull(),
  expiresAt: moment().notNull(),
  acceptedBy: uuid().references(() => user.id, { onDelete: 'set null' }),
  acceptedAt: moment(),
});
