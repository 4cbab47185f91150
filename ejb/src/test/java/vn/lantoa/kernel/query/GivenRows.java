package vn.lantoa.kernel.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import vn.lantoa.kernel.StandIn;

/** A database in which every query returns the rows that a test gave, and every update affects none. */
public final class GivenRows {
    private GivenRows() {}

    @SafeVarargs
    public static Database of(Map<String, ?>... rows) {
        return new Database(StandIn.of(EntityManager.class, "createNativeQuery", given -> query(List.of(rows))));
    }

    private static Query query(List<?> rows) {
        var types = new Class<?>[] {Query.class};
        return (Query) Proxy.newProxyInstance(Query.class.getClassLoader(), types, (self, method, given) -> {
            if (method.getName().equals("executeUpdate")) return 0;
            return method.getName().equals("getResultList") ? rows : self;
        });
    }
}
