FROM node:20-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY schema/package.json schema/
COPY server/package.json server/
COPY admin/package.json admin/
COPY screen/package.json screen/
COPY tests/package.json tests/
RUN npm ci --include=dev
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/package.json .
COPY --from=build /app/server server
COPY --from=build /app/schema schema
COPY --from=build /app/admin/dist admin/dist
COPY --from=build /app/screen/dist screen/dist
RUN mkdir /data && chown node: /data
USER node
CMD ["node", "server/dist/main.js"]
