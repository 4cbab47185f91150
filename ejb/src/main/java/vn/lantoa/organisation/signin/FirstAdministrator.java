package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StartLock;
import vn.lantoa.organisation.officer.OfficerCard;
import vn.lantoa.organisation.officer.OfficerMoves;
import vn.lantoa.organisation.officer.Officers;

/** First officer of a hub, with the roles ADMINISTRATOR and AUDITOR at the root. */
@ApplicationScoped
class FirstAdministrator {
    @Inject
    StartLock lock;

    @Inject
    Officers officers;

    @Inject
    OfficerMoves moves;

    @Inject
    Organisations organisations;

    OfficerCard card(String login, String displayName, String email) {
        return new OfficerCard(login, displayName, email, organisations.root());
    }

    Issues check(OfficerCard card) {
        lock.hold();
        if (moves.hasRootAdministrator()) throw new Conflict("has-administrator", "another request was first");
        return card.check().when(officers.findByLogin(card.login()).isPresent(), "login", "taken");
    }

    OfficerId register(OfficerCard card) {
        var officer = moves.register(card);
        moves.grant(officer, card.organisation(), Role.ADMINISTRATOR);
        moves.grant(officer, card.organisation(), Role.AUDITOR);
        return officer;
    }
}
