package vn.lantoa.organisation.partner;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.token.ApiTokens;
import vn.lantoa.organisation.token.TokenView;

/** Shows administrators of the whole the partners and their tokens. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PartnerRegister {
    @Inject
    Partners partners;

    @Inject
    ApiTokens tokens;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** All partners, by name. */
    public List<Row> all(Actor by) {
        access.require(by, Role.ADMINISTRATOR, organisations.root());
        var now = clock.instant();
        return partners.all().stream()
                .map(one -> new Row(one.id(), one.code(), one.name(), one.isDemo(), tokens.of(one.actor(), now)))
                .toList();
    }

    /** One partner with its good tokens. */
    public record Row(PartnerId id, String code, String name, boolean demo, List<TokenView> tokens) {
        public Row {
            tokens = List.copyOf(tokens);
        }
    }
}
