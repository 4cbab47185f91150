package vn.lantoa.organisation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.query.Repository;
import vn.lantoa.organisation.Organisation;
import vn.lantoa.organisation.credential.ClientAddress;

/** Repository of partners. */
@ApplicationScoped
public class Partners extends Repository<Partner, PartnerId> {
    /** Returns the partner with the code; empty if there is none. */
    public Optional<Partner> findByCode(String code) {
        return findBy("code", code);
    }

    /**
     * Returns the networks, as CIDR, from which the partner may send requests. If the list is empty, any network is
     * allowed.
     */
    public List<String> networksOf(PartnerId id) {
        return sql("select n::text from partner p, unnest(p.networks) n where p.id = :id order by 1")
                .with("id", id)
                .values(String.class);
    }

    /** Returns whether the partner may send requests from the address. */
    public boolean admits(PartnerId id, ClientAddress from) {
        return sql("select networks = '{}' or cast(:from as inet) <<= any (networks) from partner where id = :id")
                .with("from", from.text().replaceAll("[\\[\\]]|%.*", ""))
                .with("id", id)
                .value(Boolean.class)
                .orElseThrow();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void setNetworks(PartnerId id, List<String> networks) {
        sql("update partner set networks = cast(:networks as cidr[]) where id = :id")
                .with("networks", networks)
                .with("id", id)
                .update();
    }

    /** Returns all partners, by name. */
    public List<Partner> all() {
        return entityManager
                .createQuery("select p from Partner p order by p.name", Partner.class)
                .getResultList();
    }

    /** Registers an organisation as a demo partner. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Partner addDemo(Organisation organisation, String code, Instant now) {
        var partner = new Partner(organisation.id(), code, organisation.name(), true, now);
        add(partner);
        return partner;
    }
}
