package vn.lantoa.kernel.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The database, asked by SQL in the transaction of the caller, or without one. */
@ApplicationScoped
public class Database {
    @PersistenceContext
    EntityManager entities;

    /** For the container, which gives the rest. */
    public Database() {}

    /** A database that is reached by this entity manager. */
    public Database(EntityManager entities) {
        this.entities = entities;
    }

    /** The query or statement of this text. */
    public SqlQuery sql(String text) {
        return SqlQuery.of(entities, text);
    }
}
