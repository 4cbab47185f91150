package vn.lantoa.organisation.officer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Role;

/**
 * Deputyship: for a period, the deputy also holds chosen roles of an absent officer. The deputy acts under their own
 * name, so rules that require two persons still apply. Deputyships do not chain: a deputy's deputy gets only the
 * deputy's own roles. Immutable except for an early end.
 */
@Entity
@SuppressWarnings("UnusedVariable") // read in the database only
public class Deputyship {
    @Id
    private UUID id;

    @Column(name = "officer_id", updatable = false)
    private OfficerId officer;

    @Column(name = "deputy_id", updatable = false)
    private OfficerId deputy;

    @Column(updatable = false)
    private String roles;

    @Column(updatable = false)
    private LocalDate startsOn;

    @Column(updatable = false)
    private LocalDate endsOn;

    @Column(updatable = false)
    private Instant namedAt;

    @Column(updatable = false)
    private String namedBy;

    private @Nullable Instant endedAt;

    protected Deputyship() {}

    Deputyship(NameDeputy.Command command, Instant now) {
        id = UUID.randomUUID();
        officer = command.officer();
        deputy = command.deputy();
        roles = words(command.roles());
        startsOn = command.startsOn();
        endsOn = command.endsOn();
        namedAt = now;
        namedBy = command.by().reference();
    }

    public DeputyshipId id() {
        return new DeputyshipId(id);
    }

    /** Returns the absent officer. */
    public OfficerId officer() {
        return officer;
    }

    public OfficerId deputy() {
        return deputy;
    }

    static String words(Set<Role> some) {
        return some.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    static Set<Role> roles(String words) {
        return Stream.of(words.split(" ")).map(Role::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    /** Returns whether the deputyship is not ended and shares at least one day with the given period. */
    public boolean overlaps(LocalDate from, LocalDate until) {
        return !isEnded() && !from.isAfter(endsOn) && !until.isBefore(startsOn);
    }

    void end(Instant now) {
        endedAt = now;
    }
}
