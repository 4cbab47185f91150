<?php
/** The pairing of the portal with the hub by a one-time code of an officer, and its end. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Pairing {
	/**
	 * Pairs.
	 *
	 * @param string $hub       the hub's address.
	 * @param string $code      XXXX-XXXX-XXXX.
	 * @param bool   $reachable whether the hub can reach this portal; if not, there are no messages, only polling.
	 * @return string why not, for the administrator; empty when it is done.
	 */
	public static function pair( $hub, $code, $reachable ) {
		$origin = Lantoa_Hub::origin( trim( $hub ) );
		if ( '' === $origin || ( 0 !== strpos( $origin, 'https:' ) && ! self::is_here( $origin ) ) ) {
			return __( 'The address of the hub must begin with https://.', 'lantoa' );
		}
		$code = strtoupper( trim( $code ) );
		if ( ! preg_match( '/^[0-9A-Z]{4}-?[0-9A-Z]{4}-?[0-9A-Z]{4}$/D', $code ) ) {
			return __( 'A code has twelve letters and digits: XXXX-XXXX-XXXX.', 'lantoa' );
		}
		// before the code is spent
		$keys = self::keys( $origin . '/.well-known/jwks.json' );
		if ( ! $keys ) {
			return __( 'There is no hub at this address, or its keys cannot be read.', 'lantoa' );
		}
		$answer = Lantoa_Hub::post( $origin . '/embed/pairing', self::request( $code, $reachable ), array( 'trusted' => true, 'timeout' => 15 ) );
		if ( 200 !== $answer['status'] ) {
			return self::why_not( $answer );
		}
		$said = self::believed( Lantoa_Hub::document( $answer['body'] ), $origin );
		if ( ! $said ) {
			return __( 'The hub gave an answer that cannot be understood.', 'lantoa' );
		}
		self::begin( $said + array( 'jwks' => $keys, 'pairedAt' => time() ) );
		return '';
	}

	/** Ends the pairing and deletes all copies. Returns whether the hub knows. */
	public static function part() {
		$known = Lantoa_Hub::part();
		delete_option( Lantoa_Options::PAIRING );
		Lantoa_Options::forget_state();
		delete_option( Lantoa_Options::RECALLS );
		foreach ( Lantoa_Copies::all() as $copy ) {
			Lantoa_Pages::purge( $copy['asset'] );
			Lantoa_Copies::forget( $copy['id'] );
		}
		Lantoa_Files::delete_all();
		wp_clear_scheduled_hook( Lantoa_Poll::EVENT );
		wp_clear_scheduled_hook( Lantoa_Poll::NOW );
		return $known;
	}

	/** Pins the present keys of the hub, beside those pinned before. Returns whether there are any. */
	public static function pin_again() {
		$pairing = Lantoa_Options::pairing();
		$keys    = $pairing ? self::keys( $pairing['keys'] ) : array();
		if ( ! $keys ) {
			return false;
		}
		foreach ( $pairing['jwks'] as $old ) {
			if ( ! in_array( $old['kid'], wp_list_pluck( $keys, 'kid' ), true ) ) {
				$keys[] = $old;
			}
		}
		update_option( Lantoa_Options::PAIRING, array( 'jwks' => $keys ) + $pairing, true );
		return true;
	}

	private static function begin( array $pairing ) {
		$same = isset( $pairing['hub'] ) && Lantoa_Options::hub() === rtrim( $pairing['hub'], '/' );
		update_option( Lantoa_Options::PAIRING, $pairing, true );
		if ( ! $same ) {
			delete_option( Lantoa_Options::RECALLS );
			Lantoa_Options::note( array( 'recall_seq' => 0, 'recall_places' => array() ) );
		}
		Lantoa_Options::note( array( 'seq' => -1, 'contact' => time(), 'errors' => array(), 'token_refused' => false, 'sightings_due' => time() ) );
		Lantoa_Pages::note_all();
		Lantoa_Copies::touch();
		Lantoa_Poll::schedule();
		Lantoa_Poll::run();
	}

	private static function request( $code, $reachable ) {
		return array(
			'code'     => $code,
			'portal'   => home_url( '/' ),
			'software' => 'wordpress/' . get_bloginfo( 'version' ),
			'plugin'   => LANTOA_VERSION,
			'webhook'  => $reachable ? Lantoa_Webhook::address() : null,
		);
	}

	private static function keys( $address ) {
		return Lantoa_Jws::usable( Lantoa_Hub::json( $address, array( 'trusted' => true ) ) );
	}

	/** The used part of the answer; empty when something is missing or is at another host. */
	private static function believed( $answer, $asked ) {
		if ( ! is_array( $answer ) ) {
			return array();
		}
		$hub  = isset( $answer['hub'] ) ? Lantoa_Hub::origin( $answer['hub'] ) : '';
		$said = array(
			'hub'           => '' === $hub ? $asked : $hub,
			'recalls'       => array_values( array_filter( isset( $answer['recalls'] ) ? (array) $answer['recalls'] : array(), array( 'Lantoa_Hub', 'origin' ) ) ),
			'webhookSecret' => '',
		);
		foreach ( array( 'name', 'token', 'expires', 'webhookSecret', 'subscription' ) as $name ) {
			$said[ $name ] = isset( $answer[ $name ] ) && is_string( $answer[ $name ] ) ? $answer[ $name ] : '';
		}
		foreach ( array( 'changes', 'sightings', 'keys' ) as $name ) {
			if ( ! isset( $answer[ $name ] ) || ! is_string( $answer[ $name ] ) || Lantoa_Hub::origin( $answer[ $name ] ) !== $said['hub'] ) {
				return array();
			}
			$said[ $name ] = $answer[ $name ];
		}
		return '' === $said['token'] ? array() : $said;
	}

	private static function why_not( array $answer ) {
		if ( 0 === $answer['status'] ) {
			/* translators: %s: error of the network. */
			return sprintf( __( 'The hub cannot be reached: %s', 'lantoa' ), $answer['error'] );
		}
		if ( 429 === $answer['status'] ) {
			return __( 'Too many tries. Please wait some minutes.', 'lantoa' );
		}
		$problem = Lantoa_Hub::document( $answer['body'] );
		foreach ( isset( $problem['issues'] ) && is_array( $problem['issues'] ) ? $problem['issues'] : array() as $issue ) {
			if ( isset( $issue['field'] ) && 'webhook' === $issue['field'] ) {
				return __( 'The hub cannot send messages to this portal’s address. Pair without messages, or ask the hub’s administrator.', 'lantoa' );
			}
		}
		if ( 422 === $answer['status'] ) {
			return __( 'The code is wrong, has been used, or is older than 30 minutes. Ask for a new one.', 'lantoa' );
		}
		/* translators: %d: HTTP status. */
		return sprintf( __( 'The hub refused with status %d.', 'lantoa' ), $answer['status'] );
	}

	/** Whether the hub is on the same machine, where there is no wire to tap. */
	private static function is_here( $origin ) {
		return in_array( wp_parse_url( $origin, PHP_URL_HOST ), array( 'localhost', '127.0.0.1', '[::1]' ), true );
	}
}
