/**
 * Owns: the rules for renditions of each kind and media type, as data. Comes after: asset. Hands over by:
 * {@link vn.lantoa.rendition.recipe.RenditionPlan} and the recipes.
 */
@NullMarked
package vn.lantoa.rendition.recipe;

import org.jspecify.annotations.NullMarked;
