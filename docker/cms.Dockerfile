FROM node:20-bookworm AS build
WORKDIR /app/cms
COPY cms/package.json cms/package-lock.json cms/.npmrc ./
RUN npm ci --include=dev
COPY cms .
RUN node compile.cjs && node panel.cjs && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app/cms
COPY --from=build /app/cms .
RUN mkdir /data && chown node: /data
USER node
CMD ["node", "start.cjs"]
