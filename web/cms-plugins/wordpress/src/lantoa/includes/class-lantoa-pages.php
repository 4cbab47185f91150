<?php
/** The pages of the portal with assets: for fetching new ones, purging caches, and reporting sightings. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Pages {
	const META = '_lantoa_asset';

	/** Instead of an id, for a page with a column. */
	const COLUMN = 'column';

	/** Seconds that an editor who saves waits for the hub in all. */
	const PATIENCE = 8;

	public static function listen() {
		add_action( 'save_post', array( __CLASS__, 'note' ), 20, 2 );
	}

	/** Records the assets of a page, and fetches new ones. */
	public static function note( $id, $post ) {
		if ( wp_is_post_revision( $id ) || wp_is_post_autosave( $id ) || ! Lantoa_Options::hub() ) {
			return;
		}
		$wanted = Lantoa_Address::wanted( $post->post_content, Lantoa_Options::hub() );
		$before = get_post_meta( $id, self::META );
		$now    = array_values( array_unique( array_merge( wp_list_pluck( $wanted, 0 ), self::columns( $post->post_content ) ) ) );
		if ( $before !== $now ) {
			delete_post_meta( $id, self::META );
			foreach ( $now as $asset ) {
				add_post_meta( $id, self::META, $asset );
			}
			Lantoa_Options::note( array( 'sightings_due' => time() ) );
		}
		self::fetch( $wanted );
	}

	private static function columns( $content ) {
		return preg_match( '/<!-- wp:lantoa\/collection|\[lantoa_collection/', $content ) ? array( self::COLUMN ) : array();
	}

	/** Fetches missing copies, within the time that a saving editor waits; the rest comes with the next poll. */
	private static function fetch( array $wanted ) {
		$begun = time();
		$still = false;
		foreach ( $wanted as list( $asset, $language ) ) {
			$copy = Lantoa_Copies::want( $asset, $language );
			if ( $copy && 'wanted' === $copy['state'] ) {
				$still = $still || time() - $begun > self::PATIENCE || ! Lantoa_Mirror::refresh( $copy );
			}
		}
		if ( $still ) {
			Lantoa_Poll::soon();
		}
	}

	/** Records all pages that are older than the plugin. */
	public static function note_all() {
		global $wpdb;
		$hub = Lantoa_Options::hub();
		$ids = $wpdb->get_col( // phpcs:ignore WordPress.DB
			$wpdb->prepare(
				"SELECT ID FROM {$wpdb->posts} WHERE post_status IN ('publish', 'draft', 'private', 'future', 'pending') AND post_type <> 'revision' AND (post_content LIKE %s OR post_content LIKE %s OR post_content LIKE %s)",
				'%[lantoa%',
				'%wp:lantoa/%',
				'%' . $wpdb->esc_like( $hub . '/a/' ) . '%'
			)
		);
		foreach ( $ids as $id ) {
			$post = get_post( (int) $id );
			$there = self::columns( $post->post_content );
			foreach ( Lantoa_Address::wanted( $post->post_content, $hub ) as list( $asset, $language ) ) {
				Lantoa_Copies::want( $asset, $language );
				$there[] = $asset;
			}
			foreach ( array_diff( array_unique( $there ), get_post_meta( $post->ID, self::META ) ) as $asset ) {
				add_post_meta( $post->ID, self::META, $asset );
			}
		}
	}

	/** The pages on which an asset stands. */
	public static function of( $asset ) {
		global $wpdb;
		return array_map( 'intval', $wpdb->get_col( $wpdb->prepare( "SELECT DISTINCT post_id FROM {$wpdb->postmeta} WHERE meta_key = %s AND meta_value = %s", self::META, $asset ) ) ); // phpcs:ignore WordPress.DB
	}

	/** Purges the pages of an asset from caches: WordPress's own, those of known plugins, others by the action `lantoa_purge_page`. */
	public static function purge( $asset ) {
		foreach ( self::of( $asset ) as $id ) {
			clean_post_cache( $id );
			foreach ( array( 'wp_cache_post_change', 'w3tc_flush_post', 'rocket_clean_post', 'wpfc_clear_post_cache_by_id' ) as $purge ) {
				if ( function_exists( $purge ) ) {
					call_user_func( $purge, $id );
				}
			}
			do_action( 'litespeed_purge_post', $id ); // phpcs:ignore WordPress.NamingConventions
			do_action( 'cache_enabler_clear_page_cache_by_post', $id ); // phpcs:ignore WordPress.NamingConventions
			do_action( 'lantoa_purge_page', $id, get_permalink( $id ) );
		}
	}
}
