package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.organisation.Organisations;

/** The organisations in whose name something may be published. */
@RequestScoped
class Publishers {
    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** The name of the organisation with this code; the code if there is none. */
    String name(String code) {
        return organisations.findView(code).map(one -> one.name()).orElse(code);
    }

    /** The organisations that exist today, and the chosen one even if it exists no more. */
    List<Option> options(String chosen) {
        var options = new ArrayList<Option>();
        organisations
                .validOn(LocalDate.ofInstant(clock.instant(), zone))
                .forEach(one -> options.add(new Option(one.code(), one.name())));
        if (!chosen.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(chosen)))
            organisations.findView(chosen).ifPresent(one -> options.add(new Option(one.code(), one.name())));
        return options;
    }
}
