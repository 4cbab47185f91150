package vn.lantoa.organisation.credential;

import java.util.List;

/**
 * Officer whose password is being set.
 *
 * @param names the names of the officer, organisation, province and hub, which attackers try first
 * @param hasFactor whether the officer has a second factor
 */
record PasswordHolder(String login, List<String> names, boolean hasFactor) {}
