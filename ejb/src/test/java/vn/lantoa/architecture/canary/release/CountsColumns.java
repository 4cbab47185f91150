package vn.lantoa.architecture.canary.release;

import jakarta.persistence.EntityManager;

/** Breaks: rows are read by name. */
class CountsColumns {
    Object second(EntityManager entities) {
        return ((Object[]) entities.createNativeQuery("select 1, 2").getSingleResult())[1];
    }
}
