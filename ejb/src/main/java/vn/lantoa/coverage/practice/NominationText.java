package vn.lantoa.coverage.practice;

/**
 * A nomination as typed; all its errors are reported at once.
 *
 * @param asset id or address of the asset
 * @param year year of the nomination
 * @param task code of the plan's task that the asset serves
 * @param did description of the asset's effect
 */
public record NominationText(String asset, int year, String task, String did) {}
