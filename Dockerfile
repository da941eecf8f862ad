# Three stages: build with everything, install what running needs, and an image with only that, run by nobody special.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
COPY scripts/install.js scripts/prepare.js scripts/
RUN node scripts/install.js
COPY . .
RUN node scripts/build.js

FROM node:22-bookworm-slim AS modules
WORKDIR /modules
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production CAIRN_DATA=/data CAIRN_LOG=json
WORKDIR /cairn
COPY --from=modules /modules/node_modules node_modules
COPY --from=build /build/dist dist
COPY --from=build /build/packs packs
COPY --from=build /build/bin bin
COPY --from=build /build/package.json /build/LICENSE ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4747
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4747/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/cairn.js"]
CMD ["start", "--host", "0.0.0.0"]
