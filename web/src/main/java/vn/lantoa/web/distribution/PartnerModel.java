package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.Outlets;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.PartnerRegister;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The page of one partner. */
@RequestScoped
class PartnerModel {
    private static final List<String> CHOICES = List.of(
            "kinds", "topics", "languages", "receivers", "originals", "duties", "outlets", "signed", "suspended");

    @Inject
    PartnerRegister register;

    @Inject
    Outlets outlets;

    @Inject
    PartnerStanding standing;

    @Inject
    TypedForm form;

    @Inject
    ZoneId zone;

    Page of(UUID partner) {
        var id = new PartnerId(partner);
        var detail = register.detail(form.actor(), id);
        return standing.on(Page.of("distribution/partner.ftlh"), form.actor(), id)
                .with("detail", detail)
                .with("expiresOn", lastDay(detail.terms().expiresAt()))
                .with("outlets", Choice.names(Outlet.values()))
                .with("opened", outlets.of(id).stream().map(Outlet::name).toList())
                .with("tried", false)
                .with("contact", form.text("contact"))
                .with("rotate", form.text("rotate"))
                .with("chosen", CHOICES.stream().collect(Collectors.toMap(Function.identity(), form::all)));
    }

    /** Returns the last day on which the terms are valid to its end. */
    private String lastDay(@Nullable Instant expiresAt) {
        return expiresAt == null
                ? ""
                : LocalDate.ofInstant(expiresAt.minusMillis(1), zone).toString();
    }
}
