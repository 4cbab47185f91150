package vn.lantoa.organisation.password;

import java.util.List;

/**
 * Whose password is to be set.
 *
 * @param names his name, and those of the organisation, the province and the hub: what others try first
 * @param hasFactor whether he has a second factor
 */
record PasswordHolder(String login, List<String> names, boolean hasFactor) {
    PasswordHolder {
        names = List.copyOf(names);
    }
}
