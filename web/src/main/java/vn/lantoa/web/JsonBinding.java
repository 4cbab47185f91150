package vn.lantoa.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** One binding of JSON for all bodies: it keeps what it has learnt of our records, where a new one a request learns it anew. */
@Provider
@ApplicationScoped
public class JsonBinding implements ContextResolver<Jsonb> {
    private final Jsonb binding = JsonbBuilder.create();

    @Override
    public Jsonb getContext(Class<?> type) {
        return binding;
    }
}
