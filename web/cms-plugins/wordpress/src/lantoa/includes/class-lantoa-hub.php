<?php
/** The HTTP client of the hub. Certificates are always verified; answers are data, never markup. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Hub {
	const SECONDS = 8;
	const MOST    = 4194304;

	/**
	 * Gets an address.
	 *
	 * @param string $url  of the hub; others only if WordPress considers them safe.
	 * @param array  $args as wp_remote_get takes them; 'token' => true adds the portal's token.
	 * @return array 'status' (0 when nobody answered), 'body', 'location', 'error'.
	 */
	public static function get( $url, array $args = array() ) {
		return self::send( $url, array( 'method' => 'GET' ) + $args );
	}

	/** Posts JSON, see get. */
	public static function post( $url, array $data, array $args = array() ) {
		$args['headers'] = array( 'Content-Type' => 'application/json' ) + ( isset( $args['headers'] ) ? $args['headers'] : array() );
		return self::send(
			$url,
			array(
				'method' => 'POST',
				'body'   => wp_json_encode( $data ),
			) + $args
		);
	}

	/** Tells the hub that this portal is no longer paired, so that it sends no more messages. Returns whether it knows. */
	public static function part() {
		if ( ! Lantoa_Options::paired( 'token' ) ) {
			return true;
		}
		$address = Lantoa_Options::hub() . '/api/v1/pairings?portal=' . rawurlencode( home_url( '/' ) );
		$answer  = self::send( $address, array( 'method' => 'DELETE', 'token' => true ) );
		// an invalid token has nothing left to end
		return in_array( $answer['status'], array( 204, 401 ), true );
	}

	/** Gets a document of the hub; null when it did not answer 200 with one. */
	public static function json( $url, array $args = array() ) {
		$answer = self::get( $url, $args );
		return 200 === $answer['status'] ? self::document( $answer['body'] ) : null;
	}

	public static function document( $body ) {
		$document = json_decode( (string) $body, true );
		return is_array( $document ) ? $document : null;
	}

	/** Whether an address is at the paired hub. */
	public static function owns( $url ) {
		return self::origin( $url ) === self::origin( Lantoa_Options::hub() ) && '' !== self::origin( $url );
	}

	/** Scheme, host and port. */
	public static function origin( $url ) {
		$parts = wp_parse_url( (string) $url );
		if ( empty( $parts['scheme'] ) || empty( $parts['host'] ) || isset( $parts['user'] ) || ! in_array( $parts['scheme'], array( 'http', 'https' ), true ) ) {
			return '';
		}
		return strtolower( $parts['scheme'] . '://' . $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
	}

	private static function send( $url, array $args ) {
		$owned = self::owns( $url );
		if ( ! empty( $args['token'] ) && $owned && Lantoa_Options::paired( 'token' ) ) {
			$args['headers']['Authorization'] = 'Bearer ' . Lantoa_Options::paired( 'token' );
		}
		$trusted = $owned || ! empty( $args['trusted'] );
		unset( $args['token'], $args['trusted'] );
		$args  += array(
			'timeout'             => self::SECONDS,
			'redirection'         => 0,
			'limit_response_size' => self::MOST,
			'user-agent'          => 'LanToa-WordPress/' . LANTOA_VERSION . '; ' . home_url( '/' ),
		);
		$answer = $trusted ? wp_remote_request( $url, array( 'sslverify' => true ) + $args )
			: wp_safe_remote_request( $url, array( 'sslverify' => true ) + $args );
		if ( is_wp_error( $answer ) ) {
			return array(
				'status'   => 0,
				'body'     => '',
				'location' => '',
				'error'    => $answer->get_error_message(),
			);
		}
		$location = wp_remote_retrieve_header( $answer, 'location' );
		return array(
			'status'   => (int) wp_remote_retrieve_response_code( $answer ),
			'body'     => wp_remote_retrieve_body( $answer ),
			'location' => is_string( $location ) ? $location : '',
			'error'    => '',
		);
	}
}
