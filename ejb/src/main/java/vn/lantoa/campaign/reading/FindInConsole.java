package vn.lantoa.campaign.reading;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.campaign.reading.FoundInConsole.Group;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * Searches the objects that an officer may see in the console by a part of their name, with or without diacritics.
 * Returns a few objects of each kind, except assets, which have a separate search.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class FindInConsole {
    /** The maximum number per kind. */
    public static final int MOST = 5;

    private static final String HAS =
            """
            unmarked(%s) like
              '%%' || replace(replace(replace(unmarked(:text), '\\', '\\\\'), '%%', '\\%%'), '_', '\\_') || '%%'""";

    private static final Map<Group, String> STATEMENTS = new EnumMap<>(Map.of(
            Group.CAMPAIGN,
            """
            select c.code as key, c.title as name, to_char(c.anchor_on, 'DD/MM/YYYY') as note from campaign c
             where %s order by c.anchor_on desc, c.code"""
                    .formatted(HAS.formatted("c.title")),
            Group.COLLECTION,
            """
            select c.id::text as key, c.name, o.name as note
              from asset_collection c join organisation o on o.id = c.organisation_id
             where c.organisation_id = any (cast(:visible as uuid[])) and %s order by c.name collate vietnamese, c.id"""
                    .formatted(HAS.formatted("c.name")),
            Group.ORDER,
            """
            select b.id::text as key, left(b.text, 100) as name, p.name as note
              from broadcast_order b join partner p on p.id = b.partner_id
             where b.organisation_id = any (cast(:visible as uuid[])) and %s order by b.created_at desc, b.id"""
                    .formatted(HAS.formatted("b.text || ' ' || p.name")),
            Group.PARTNER,
            "select p.id::text as key, p.name, p.code as note from partner p where %s order by p.name collate vietnamese, p.id"
                    .formatted(HAS.formatted("p.name || ' ' || p.code")),
            Group.OFFICER,
            """
            select f.id::text as key, f.display_name as name, o.name as note
              from officer f join organisation o on o.id = f.organisation_id
             where %s order by f.display_name collate vietnamese, f.id"""
                    .formatted(HAS.formatted("f.display_name || ' ' || f.login")),
            Group.ORGANISATION,
            """
            select o.id::text as key, o.name, o.code as note from organisation o
             where %s order by o.name collate vietnamese, o.id"""
                    .formatted(HAS.formatted("o.name || ' ' || o.code"))));

    @Inject
    Database database;

    @Inject
    Access access;

    /** Returns the matches by kind; empty for less than two letters and for callers that are not officers. */
    public List<FoundInConsole> call(String text, Actor by) {
        var words = text.strip();
        var visible = access.organisationsOf(by);
        if (!by.isOfficer() || visible.isEmpty() || words.length() < 2 || words.length() > 100) return List.of();
        return STATEMENTS.keySet().stream()
                .filter(group -> maySee(group, by))
                .flatMap(group -> of(group, words, by).stream())
                .toList();
    }

    private boolean maySee(Group group, Actor by) {
        return switch (group) {
            case CAMPAIGN, COLLECTION, ORDER -> true;
            case PARTNER -> access.allowsEverywhere(by, Role.ADMINISTRATOR);
            case OFFICER -> access.allowsAnywhere(by, Role.ADMINISTRATOR) || access.allowsAnywhere(by, Role.AUDITOR);
            case ORGANISATION -> access.allowsAnywhere(by, Role.ADMINISTRATOR);
        };
    }

    private List<FoundInConsole> of(Group group, String words, Actor by) {
        var sql = STATEMENTS.get(group);
        var query = database.sql("select '" + group + "' as \"group\", t.* from (" + sql + " limit " + MOST + ") t")
                .with("text", words);
        if (group == Group.COLLECTION || group == Group.ORDER) query.with("visible", access.organisationsOf(by));
        return query.list(FoundInConsole.class);
    }
}
