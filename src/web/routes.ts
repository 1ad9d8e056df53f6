import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('../features/plans/ui/plans-page.tsx'),
  route('om', 'pages/about.tsx'),
  route('tilgjengelighet', 'pages/accessibility.tsx'),
  route('rolle', 'pages/role.tsx'),
  route('valg', 'pages/choices.ts'),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig;
