package vn.lantoa.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import vn.lantoa.kernel.json.HubJson;

/** The JSON-B binding of all bodies. */
@Provider
@ApplicationScoped
public class JsonBinding implements ContextResolver<Jsonb> {
    @Override
    public Jsonb getContext(Class<?> type) {
        return HubJson.binding();
    }
}
