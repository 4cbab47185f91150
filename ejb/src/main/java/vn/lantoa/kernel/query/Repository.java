package vn.lantoa.kernel.query;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.ParameterizedType;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.kernel.Id;
import vn.lantoa.kernel.NotFound;

/** Repository of entities of one type, which are found by their ids. */
public abstract class Repository<E, I extends Id> {
    @PersistenceContext
    protected EntityManager entityManager;

    /** Returns the class of the entities, which the subclass names as type argument. */
    @SuppressWarnings("unchecked")
    private Class<E> type() {
        Class<?> own = getClass();
        while (own.getSuperclass() != Repository.class) own = own.getSuperclass();
        return (Class<E>) ((ParameterizedType) own.getGenericSuperclass()).getActualTypeArguments()[0];
    }

    /** Returns the entity with the id, or throws {@link NotFound}. */
    public E get(I id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    /** Returns the entity with the id; empty if there is none. */
    public Optional<E> find(I id) {
        return Optional.ofNullable(entityManager.find(type(), id.value()));
    }

    /** Returns the entity with the id, locked until the transaction ends, or throws {@link NotFound}. */
    public E getLocked(I id) {
        return Optional.ofNullable(entityManager.find(type(), id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> missing(id));
    }

    /** Stores a new entity. */
    public void add(E entity) {
        entityManager.persist(entity);
    }

    /** Returns the first entity whose attribute has the value; empty if there is none. */
    protected Optional<E> findBy(String attribute, Object value) {
        return query("select e from " + type().getSimpleName() + " e where e." + attribute + " = :value")
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** Returns a query for entities of this type. */
    protected TypedQuery<E> query(String text) {
        return entityManager.createQuery(text, type());
    }

    // the last word of the class names the entity
    private NotFound missing(I id) {
        var words = type().getSimpleName().split("(?=[A-Z])");
        return new NotFound(words[words.length - 1].toLowerCase(Locale.ROOT) + " " + id);
    }

    protected SqlQuery sql(String text) {
        return SqlQuery.of(entityManager, text);
    }
}
