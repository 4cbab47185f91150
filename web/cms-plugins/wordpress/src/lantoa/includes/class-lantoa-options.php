<?php
/** The options of the plugin: the pairing, the administrator's settings, and the state of the connection to the hub. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Options {
	const PAIRING  = 'lantoa_pairing';
	const SETTINGS = 'lantoa_settings';
	/** The state: an option for each value, since several processes write. */
	const STATE    = 'lantoa_state_';
	const RECALLS  = 'lantoa_recall_list';

	const DEFAULTS = array(
		'limit_hours' => 72,
		'most_mb'     => 25,
		'sightings'   => true,
	);

	/** The hub's answer at pairing, with the keys pinned then ('jwks'); empty when not paired. */
	public static function pairing() {
		$pairing = get_option( self::PAIRING );
		return is_array( $pairing ) && ! empty( $pairing['hub'] ) ? $pairing : array();
	}

	/** The hub's address without a slash at its end; empty when not paired. */
	public static function hub() {
		$pairing = self::pairing();
		return isset( $pairing['hub'] ) ? rtrim( $pairing['hub'], '/' ) : '';
	}

	/** One member of the pairing; empty when it is missing. */
	public static function paired( $name ) {
		$pairing = self::pairing();
		return isset( $pairing[ $name ] ) ? $pairing[ $name ] : '';
	}

	public static function setting( $name ) {
		$settings = get_option( self::SETTINGS );
		return is_array( $settings ) && isset( $settings[ $name ] ) ? $settings[ $name ] : self::DEFAULTS[ $name ];
	}

	public static function state( $name, $otherwise = 0 ) {
		return get_option( self::STATE . $name, $otherwise );
	}

	public static function note( array $news ) {
		foreach ( $news as $name => $value ) {
			// WordPress does not distinguish false from a missing option
			update_option( self::STATE . $name, is_bool( $value ) ? (int) $value : $value, true );
		}
	}

	/** Deletes the state. */
	public static function forget_state() {
		global $wpdb;
		$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( self::STATE ) . '%' ) ); // phpcs:ignore WordPress.DB
		array_map( 'delete_option', $names );
	}

	/** Stores an error until the next success, for the administrator to see. */
	public static function failed( $what, $code, $detail = '' ) {
		$errors = self::state( 'errors', array() );
		$since  = isset( $errors[ $what ] ) && $errors[ $what ]['code'] === $code ? $errors[ $what ]['since'] : time();

		$errors[ $what ] = array(
			'code'   => $code,
			'detail' => substr( wp_strip_all_tags( (string) $detail ), 0, 300 ),
			'since'  => $since,
		);
		self::note( array( 'errors' => $errors ) );
	}

	public static function well( $what ) {
		$errors = self::state( 'errors', array() );
		if ( isset( $errors[ $what ] ) ) {
			unset( $errors[ $what ] );
			self::note( array( 'errors' => $errors ) );
		}
	}

	/** Whether the copies have been without contact for longer than is allowed. */
	public static function is_out_of_touch() {
		return time() - (int) self::state( 'contact' ) > 3600 * (int) self::setting( 'limit_hours' );
	}
}
