<?php
/** Signatures of messages from the hub, as Standard Webhooks 1.0.0 has them. Needs no WordPress. */

final class Lantoa_Signature {
	/** Seconds that a message may be old, or the hub's clock ahead. */
	const WINDOW = 300;

	/**
	 * Why a message is not valid; empty when it is: 'missing', 'out-of-time', 'wrong'.
	 *
	 * @param string $secret    as the hub gave it, with its "whsec_".
	 * @param string $id        header webhook-id.
	 * @param string $timestamp header webhook-timestamp.
	 * @param string $signature header webhook-signature; may hold several.
	 * @param string $body      to the byte.
	 * @param int    $now       seconds since 1970.
	 */
	public static function refusal( $secret, $id, $timestamp, $signature, $body, $now ) {
		$key = self::key( $secret );
		if ( '' === $key || ! preg_match( '/^[A-Za-z0-9._-]{1,128}$/D', $id ) || ! preg_match( '/^[0-9]{1,12}$/D', $timestamp ) ) {
			return 'missing';
		}
		if ( abs( $now - (int) $timestamp ) > self::WINDOW ) {
			return 'out-of-time';
		}
		$right = base64_encode( hash_hmac( 'sha256', $id . '.' . $timestamp . '.' . $body, $key, true ) );
		foreach ( explode( ' ', $signature ) as $one ) {
			if ( 0 === strpos( $one, 'v1,' ) && hash_equals( $right, substr( $one, 3 ) ) ) {
				return '';
			}
		}
		return 'wrong';
	}

	private static function key( $secret ) {
		if ( ! is_string( $secret ) || 0 !== strpos( $secret, 'whsec_' ) ) {
			return '';
		}
		return (string) base64_decode( substr( $secret, 6 ), true );
	}
}
