<?php
/** Signatures of the hub: JWS with ES256 (RFC 7515, RFC 7518), by nothing but PHP's openssl. Needs no WordPress. */

final class Lantoa_Jws {
	/** The prefix of a P-256 key in the form of RFC 5480, up to the point. */
	const PUBLIC_KEY_HEAD = '3059301306072a8648ce3d020106082a8648ce3d030107034200';

	/**
	 * Why a signature does not hold; empty when it holds: 'wrong-signature', or 'unknown-key' for a key that is not pinned.
	 *
	 * @param string $payload what was signed, before base64url.
	 * @param string $header  first part of the JWS.
	 * @param string $signature last part of the JWS.
	 * @param string $type    the type that the header must name.
	 * @param array  $keys    the pinned keys, as in a JWK set.
	 */
	public static function refusal( $payload, $header, $signature, $type, array $keys ) {
		$said = json_decode( (string) self::decode( $header ), true );
		if ( ! is_array( $said ) || ! isset( $said['alg'], $said['kid'] ) || 'ES256' !== $said['alg'] ) {
			return 'wrong-signature';
		}
		if ( isset( $said['crit'] ) || ! isset( $said['typ'] ) || $said['typ'] !== $type ) {
			return 'wrong-signature';
		}
		$key = self::key( (string) $said['kid'], $keys );
		if ( null === $key ) {
			return 'unknown-key';
		}
		$der = self::der( (string) self::decode( $signature ) );
		$pem = self::pem( $key );
		if ( '' === $der || '' === $pem ) {
			return 'wrong-signature';
		}
		$good = openssl_verify( $header . '.' . self::encode( $payload ), $der, $pem, OPENSSL_ALGO_SHA256 );
		return 1 === $good ? '' : 'wrong-signature';
	}

	/** Base64url without padding. */
	public static function encode( $bytes ) {
		return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
	}

	/** The decoded bytes; empty when they were not encoded so. */
	public static function decode( $text ) {
		if ( ! is_string( $text ) || ! preg_match( '/^[A-Za-z0-9_-]*$/D', $text ) ) {
			return '';
		}
		return (string) base64_decode( strtr( $text, '-_', '+/' ), false );
	}

	/** The usable part of a JWK set: ids and points on P-256. */
	public static function usable( $set ) {
		$usable = array();
		$keys   = is_array( $set ) && isset( $set['keys'] ) && is_array( $set['keys'] ) ? $set['keys'] : array();
		foreach ( $keys as $key ) {
			if ( is_array( $key ) && isset( $key['kid'] ) && is_string( $key['kid'] ) && '' !== self::pem( $key ) ) {
				$usable[] = array(
					'kty' => 'EC',
					'crv' => 'P-256',
					'kid' => $key['kid'],
					'x'   => $key['x'],
					'y'   => $key['y'],
				);
			}
		}
		return $usable;
	}

	private static function key( $id, array $keys ) {
		foreach ( $keys as $key ) {
			if ( isset( $key['kid'] ) && $key['kid'] === $id ) {
				return $key;
			}
		}
		return null;
	}

	private static function pem( array $key ) {
		if ( ! isset( $key['kty'], $key['crv'], $key['x'], $key['y'] ) || 'EC' !== $key['kty'] || 'P-256' !== $key['crv'] ) {
			return '';
		}
		$x = self::decode( $key['x'] );
		$y = self::decode( $key['y'] );
		if ( 32 !== strlen( $x ) || 32 !== strlen( $y ) ) {
			return '';
		}
		$der = hex2bin( self::PUBLIC_KEY_HEAD ) . "\x04" . $x . $y;
		return "-----BEGIN PUBLIC KEY-----\n" . chunk_split( base64_encode( $der ), 64, "\n" ) . "-----END PUBLIC KEY-----\n";
	}

	/** Two numbers of 32 bytes as ASN.1, which openssl reads. */
	private static function der( $raw ) {
		if ( 64 !== strlen( $raw ) ) {
			return '';
		}
		$numbers = self::number( substr( $raw, 0, 32 ) ) . self::number( substr( $raw, 32 ) );
		return "\x30" . chr( strlen( $numbers ) ) . $numbers;
	}

	private static function number( $bytes ) {
		$bytes = ltrim( $bytes, "\0" );
		if ( '' === $bytes || ord( $bytes[0] ) > 127 ) {
			$bytes = "\0" . $bytes;
		}
		return "\x02" . chr( strlen( $bytes ) ) . $bytes;
	}
}
