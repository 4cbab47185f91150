package vn.lantoa.web.catalogue;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.catalogue.ListCollections;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.web.asset.OwnOrganisations;
import vn.lantoa.web.request.CurrentActor;

/** The model of the page that lists all collections and creates new ones. */
@RequestScoped
class CollectionListModel {
    static final String TEMPLATE = "catalogue/collections.ftlh";

    @Inject
    ListCollections list;

    @Inject
    OwnOrganisations own;

    @Inject
    CurrentActor current;

    Map<String, ?> all() {
        return Map.of(
                "collections",
                list.call(current.actor()),
                "agencies",
                own.readable().stream().collect(toMap(one -> one.id().toString(), OrganisationView::name)),
                "organisations",
                own.all());
    }
}
