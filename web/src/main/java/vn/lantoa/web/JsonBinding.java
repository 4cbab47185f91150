package vn.lantoa.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import vn.lantoa.kernel.HubJson;

/** JSON-B configuration of all request and response bodies. */
@Provider
@ApplicationScoped
public class JsonBinding implements ContextResolver<Jsonb> {
    @Override
    public Jsonb getContext(Class<?> type) {
        return HubJson.binding();
    }
}
