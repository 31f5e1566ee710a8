import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ApplicationConfig, MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ACCESS, type Access } from '../platform/auth/access.js';
import { NotReplayed } from '../platform/http/idempotency.interceptor.js';

/** One address of the application as its own declarations tell it. */
export interface Route {
  /** GET, POST … */
  method: string;
  /** With the prefix: `/api/v1/contributions/:id/verification`. */
  path: string;
  /** Who may use it; undefined: nobody said, and the guard lets nobody in. */
  access: Access | undefined;
  /** Whether an Idempotency-Key means something there. */
  isReplayed: boolean;
  controller: string;
  handler: string;
}

const texts = (declared: unknown): string[] => [declared ?? ''].flat().map((text) => String(text).replace(/^\/|\/$/g, ''));

/** Every route of every controller, whether the application runs or is only looked at. */
export function routesOf(app: INestApplicationContext): Route[] {
  const prefix = prefixOf(app);
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()].map((c) => c.metatype as (new () => object) | null));
  return controllers.flatMap((controller) => (controller ? routesIn(controller, prefix) : [])).sort((a, b) => a.path.localeCompare(b.path, 'en') || a.method.localeCompare(b.method, 'en'));
}

function routesIn(controller: new () => object, prefix: (path: string) => string): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((handler) => {
    const target = prototype[handler] ?? {};
    const declared: unknown = Reflect.getMetadata(PATH_METADATA, target);
    if (declared === undefined) return [];
    return texts(Reflect.getMetadata(PATH_METADATA, controller)).flatMap((base) => texts(declared).map((own) => ({
      method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, target) as number] ?? 'ALL', path: prefix(`/${[base, own].filter(Boolean).join('/')}`),
      access: (Reflect.getMetadata(ACCESS, target) ?? Reflect.getMetadata(ACCESS, controller)) as Access | undefined,
      isReplayed: Reflect.getMetadata(NotReplayed.KEY, target) !== true, controller: controller.name, handler,
    })));
  });
}

/** The global prefix, but for what the application excludes from it (pages for people). */
function prefixOf(app: INestApplicationContext): (path: string) => string {
  const config = app.get(ApplicationConfig);
  const prefix = config.getGlobalPrefix();
  const excluded = config.getGlobalPrefixOptions().exclude ?? [];
  return (path) => (!prefix || excluded.some((e) => e.pathRegex.test(path)) ? path : `/${prefix.replace(/^\/|\/$/g, '')}${path === '/' ? '' : path}`);
}
