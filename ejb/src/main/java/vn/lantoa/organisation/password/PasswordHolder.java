package vn.lantoa.organisation.password;

import java.util.List;

/**
 * The officer whose password is to be set.
 *
 * @param names the names of the officer, the organisation, the province and the hub: what others try first
 * @param hasFactor whether the officer has a second factor
 */
record PasswordHolder(String login, List<String> names, boolean hasFactor) {
    PasswordHolder {
        names = List.copyOf(names);
    }
}
