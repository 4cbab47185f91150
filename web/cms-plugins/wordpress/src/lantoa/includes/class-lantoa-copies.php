<?php
/** The copies: for each asset and language wanted on the portal, the shown content and its version. */

defined( 'ABSPATH' ) || exit;

/*
 * wanted -> shown            fetched
 * shown  -> shown            newer version fetched
 * any    -> hidden           withdrawn, with a notice
 * hidden -> shown            released again
 * any    -> gone             no longer public
 */
final class Lantoa_Copies {
	public static function table() {
		global $wpdb;
		return $wpdb->prefix . 'lantoa_copy';
	}

	public static function create_table() {
		global $wpdb;
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		dbDelta(
			'CREATE TABLE ' . self::table() . " (
			id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
			asset char(36) NOT NULL,
			lang varchar(35) NOT NULL DEFAULT '',
			target char(36) NOT NULL,
			version int(10) unsigned NOT NULL DEFAULT 0,
			state varchar(10) NOT NULL DEFAULT 'wanted',
			due tinyint(1) NOT NULL DEFAULT 1,
			content longtext NOT NULL,
			notice text NOT NULL,
			checked bigint(20) unsigned NOT NULL DEFAULT 0,
			seen bigint(20) unsigned NOT NULL DEFAULT 0,
			PRIMARY KEY  (id),
			UNIQUE KEY wish (asset,lang),
			KEY target (target)
			) " . $wpdb->get_charset_collate() . ';'
		);
	}

	public static function drop_table() {
		global $wpdb;
		$wpdb->query( 'DROP TABLE IF EXISTS ' . self::table() ); // phpcs:ignore WordPress.DB
	}

	/** A copy as an array, 'content' and 'notice' decoded; null when it was never wanted. */
	public static function find( $asset, $language ) {
		$rows = self::rows( 'asset = %s AND lang = %s', array( $asset, $language ) );
		return $rows ? $rows[0] : null;
	}

	/** Records that it is to be fetched, unless it is known; returns the copy. */
	public static function want( $asset, $language ) {
		global $wpdb;
		$wpdb->query( // phpcs:ignore WordPress.DB
			$wpdb->prepare(
				'INSERT IGNORE INTO ' . self::table() . " (asset, lang, target, content, notice, seen) VALUES (%s, %s, %s, '', '', %d)", // phpcs:ignore WordPress.DB
				$asset,
				$language,
				$asset,
				time()
			)
		);
		return self::find( $asset, $language );
	}

	/** The copies to be fetched now: changed and new ones, then those not checked since then. */
	public static function due( $since, $most ) {
		return self::rows( '(due = 1 OR checked < %d) ORDER BY due DESC, checked LIMIT %d', array( $since, $most ) );
	}

	/** The copies not shown to anybody since then. */
	public static function unseen( $since ) {
		return self::rows( 'seen < %d', array( $since ) );
	}

	/** Records that it was shown, once a day. */
	public static function seen( array $copy ) {
		if ( (int) $copy['seen'] < time() - DAY_IN_SECONDS ) {
			self::update( $copy['id'], array( 'seen' => time() ) );
		}
	}

	public static function all() {
		return self::rows( '%d = 1 ORDER BY id', array( 1 ) );
	}

	/** The copies that show this asset, or stand for it. */
	public static function of( $asset ) {
		return self::rows( '(target = %s OR asset = %s)', array( $asset, $asset ) );
	}

	/** Has the copies of an asset fetched at the next poll; of all assets when none is named. */
	public static function touch( $asset = '' ) {
		global $wpdb;
		if ( '' === $asset ) {
			$wpdb->query( 'UPDATE ' . self::table() . ' SET due = 1' ); // phpcs:ignore WordPress.DB
			return;
		}
		$wpdb->query( $wpdb->prepare( 'UPDATE ' . self::table() . ' SET due = 1 WHERE target = %s OR asset = %s', $asset, $asset ) ); // phpcs:ignore WordPress.DB
	}

	/** Marks the start of a fetch: later changes make it due again. */
	public static function begin( $id ) {
		self::update( $id, array( 'due' => 0 ) );
	}

	/**
	 * Shows a copy as it was fetched, unless it was hidden in the meantime.
	 *
	 * @param array $copy    as it was when fetching began.
	 * @param int   $checked time of the check to record.
	 */
	public static function shown( array $copy, $target, $version, array $content, $checked ) {
		self::update(
			$copy['id'],
			array(
				'target'  => $target,
				'version' => $version,
				'state'   => 'shown',
				'content' => wp_json_encode( $content ),
				'notice'  => '',
				'checked' => $checked,
			),
			array( 'state' => $copy['state'] )
		);
	}

	/** Looked at and found unchanged; looked at again in its turn. */
	public static function looked_at( $id ) {
		self::update( $id, array( 'checked' => time() ) );
	}

	/** Not to be had now; tried again at the next poll. */
	public static function not_had( $id ) {
		self::update( $id, array( 'due' => 1, 'checked' => time() ) );
	}

	/**
	 * Hides a copy.
	 *
	 * @param array $notice 'kind' (withdrawn, replaced, recalled, removed, expired, missing), 'explanation', 'replacement'.
	 */
	public static function hide( $id, array $notice, $state = 'hidden' ) {
		self::update(
			$id,
			array(
				'state'   => $state,
				'content' => '',
				'notice'  => wp_json_encode( $notice ),
			)
		);
	}

	public static function forget( $id ) {
		global $wpdb;
		$wpdb->delete( self::table(), array( 'id' => $id ) ); // phpcs:ignore WordPress.DB
	}

	private static function update( $id, array $values, array $where = array() ) {
		global $wpdb;
		$wpdb->update( self::table(), $values, array( 'id' => $id ) + $where ); // phpcs:ignore WordPress.DB
	}

	private static function rows( $where, array $values ) {
		global $wpdb;
		$rows = $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM ' . self::table() . ' WHERE ' . $where, $values ), ARRAY_A ); // phpcs:ignore WordPress.DB
		return array_map( array( __CLASS__, 'decoded' ), is_array( $rows ) ? $rows : array() );
	}

	private static function decoded( array $row ) {
		$row['id']      = (int) $row['id'];
		$row['version'] = (int) $row['version'];
		foreach ( array( 'content', 'notice' ) as $name ) {
			$said         = json_decode( $row[ $name ], true );
			$row[ $name ] = is_array( $said ) ? $said : array();
		}
		return $row;
	}
}
