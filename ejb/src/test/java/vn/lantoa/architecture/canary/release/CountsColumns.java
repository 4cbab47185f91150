package vn.lantoa.architecture.canary.release;

import jakarta.persistence.EntityManager;

/** Breaks: rows are read by name. */
class CountsColumns {
    Object second(EntityManager entities) {
        return entities.createNativeQuery("select r.* from released r", Released.class)
                .getResultList()
                .get(1);
    }
}
