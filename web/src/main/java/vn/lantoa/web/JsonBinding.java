package vn.lantoa.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** The JSON-B binding shared by all bodies: a new one per request would have to learn our records again. */
@Provider
@ApplicationScoped
public class JsonBinding implements ContextResolver<Jsonb> {
    private final Jsonb binding = JsonbBuilder.create();

    @Override
    public Jsonb getContext(Class<?> type) {
        return binding;
    }
}
