# The hub in a container: the client built, the packages as pinned, and nothing of what built them.
FROM python:3.13-slim AS build
RUN apt-get update && apt-get install --yes --no-install-recommends make
WORKDIR /src
COPY . .
RUN make dist
RUN python -m venv /opt/ribambelle
RUN /opt/ribambelle/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
RUN /opt/ribambelle/bin/pip install --no-cache-dir --no-deps dist/*.whl

FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /data --create-home ribambelle
COPY --from=build /opt/ribambelle /opt/ribambelle
ENV PATH=/opt/ribambelle/bin:$PATH PYTHONUNBUFFERED=1
USER 10001
WORKDIR /data
VOLUME /data
ENTRYPOINT ["ribambelle"]
CMD ["serve"]
