package vn.lantoa.kernel.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The database, queried by SQL. Uses the caller's transaction if there is one. */
@ApplicationScoped
public class Database {
    @PersistenceContext
    EntityManager entities;

    /** Creates an instance for the container, which injects the entity manager. */
    public Database() {}

    /** Creates a database that uses this entity manager. */
    public Database(EntityManager entities) {
        this.entities = entities;
    }

    /** Creates the query or statement with this text. */
    public SqlQuery sql(String text) {
        return SqlQuery.of(entities, text);
    }
}
