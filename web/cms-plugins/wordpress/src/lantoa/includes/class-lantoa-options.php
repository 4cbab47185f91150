<?php
/** What the plugin remembers beside its copies: how it is paired, what the administrator chose, how it stands with the hub. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Options {
	const PAIRING  = 'lantoa_pairing';
	const SETTINGS = 'lantoa_settings';
	const STATE    = 'lantoa_state';
	const RECALLS  = 'lantoa_recall_list';

	const DEFAULTS = array(
		'limit_hours' => 72,
		'most_mb'     => 25,
		'sightings'   => true,
	);

	/** As the hub answered at pairing, with the keys pinned then ('jwks'); empty when not paired. */
	public static function pairing() {
		$pairing = get_option( self::PAIRING );
		return is_array( $pairing ) && ! empty( $pairing['hub'] ) ? $pairing : array();
	}

	/** The hub's address without a slash at its end; empty when not paired. */
	public static function hub() {
		$pairing = self::pairing();
		return isset( $pairing['hub'] ) ? rtrim( $pairing['hub'], '/' ) : '';
	}

	/** One member of the pairing; empty when it is not there. */
	public static function paired( $name ) {
		$pairing = self::pairing();
		return isset( $pairing[ $name ] ) ? $pairing[ $name ] : '';
	}

	public static function setting( $name ) {
		$settings = get_option( self::SETTINGS );
		return is_array( $settings ) && isset( $settings[ $name ] ) ? $settings[ $name ] : self::DEFAULTS[ $name ];
	}

	public static function state( $name, $otherwise = 0 ) {
		$state = get_option( self::STATE );
		return is_array( $state ) && isset( $state[ $name ] ) ? $state[ $name ] : $otherwise;
	}

	public static function note( array $news ) {
		$state = get_option( self::STATE );
		update_option( self::STATE, array_merge( is_array( $state ) ? $state : array(), $news ), true );
	}

	/** Keeps what went wrong until it goes well again, for the administrator to see. */
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
