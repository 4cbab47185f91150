<?php
/** The signed list of recalls. A list that is wrong, old or expired is an error, never an all-clear. Needs no WordPress. */

final class Lantoa_Recall_List {
	const TYPE = 'lantoa-recalls';

	/** Seconds by which the clocks of hub and portal may differ. */
	const CLOCKS = 300;

	/**
	 * Reads a list as it was fetched.
	 *
	 * @param string $json  the document of /recalls.json.
	 * @param array  $keys  the pinned keys.
	 * @param int    $least the greatest number of a list seen before.
	 * @param int    $now   seconds since 1970.
	 * @return array 'error' (empty, 'unreadable', 'wrong-signature', 'unknown-key', 'expired', 'older') and, when there is none,
	 *               'seq', 'issued', 'expires' (seconds), 'places' (addresses) and 'recalls' (by asset, then version).
	 */
	public static function read( $json, array $keys, $least, $now ) {
		$list = json_decode( (string) $json );
		if ( ! $list instanceof stdClass || ! isset( $list->signature, $list->seq ) || ! is_string( $list->signature ) || ! is_int( $list->seq ) ) {
			return self::error( 'unreadable' );
		}
		$parts = explode( '.', $list->signature );
		if ( 3 !== count( $parts ) || '' !== $parts[1] ) {
			return self::error( 'wrong-signature' );
		}
		unset( $list->signature );
		$refusal = Lantoa_Jws::refusal( self::canonical( $list ), $parts[0], $parts[2], self::TYPE, $keys );
		return '' === $refusal ? self::believed( $list, $least, $now ) : self::error( $refusal );
	}

	private static function believed( stdClass $list, $least, $now ) {
		$issued  = self::instant( $list, 'issued' );
		$expires = self::instant( $list, 'expires' );
		if ( ! $issued || ! $expires || ! isset( $list->recalls ) || ! is_array( $list->recalls ) ) {
			return self::error( 'unreadable' );
		}
		if ( $expires <= $now || $issued > $now + self::CLOCKS ) {
			return self::error( 'expired' );
		}
		if ( $list->seq < $least ) {
			return self::error( 'older' );
		}
		return array(
			'error'   => '',
			'seq'     => $list->seq,
			'issued'  => $issued,
			'expires' => $expires,
			'places'  => self::places( $list ),
			'recalls' => self::recalls( $list->recalls ),
		);
	}

	private static function recalls( array $lines ) {
		$recalls = array();
		foreach ( $lines as $line ) {
			if ( ! $line instanceof stdClass || ! isset( $line->asset, $line->version, $line->kind ) || ! is_int( $line->version ) ) {
				continue;
			}
			$asset = strtolower( preg_replace( '/^urn:uuid:/', '', (string) $line->asset ) );

			$recalls[ $asset ][ $line->version ] = array(
				'kind'        => (string) $line->kind,
				'explanation' => isset( $line->explanation ) ? (string) $line->explanation : '',
				'replacement' => isset( $line->replacement ) ? (string) $line->replacement : '',
			);
		}
		return $recalls;
	}

	private static function places( stdClass $list ) {
		return isset( $list->places ) && is_array( $list->places ) ? array_values( array_filter( $list->places, 'is_string' ) ) : array();
	}

	private static function instant( stdClass $list, $name ) {
		return isset( $list->$name ) && is_string( $list->$name ) ? (int) strtotime( $list->$name ) : 0;
	}

	private static function error( $code ) {
		return array( 'error' => $code );
	}

	/** The form of RFC 8785, for documents without fractions. */
	public static function canonical( $value ) {
		if ( $value instanceof stdClass ) {
			$members = get_object_vars( $value );
			uksort( $members, array( __CLASS__, 'by_code_units' ) );
			$written = array();
			foreach ( $members as $name => $member ) {
				$written[] = self::canonical( (string) $name ) . ':' . self::canonical( $member );
			}
			return '{' . implode( ',', $written ) . '}';
		}
		if ( is_array( $value ) ) {
			return '[' . implode( ',', array_map( array( __CLASS__, 'canonical' ), $value ) ) . ']';
		}
		return (string) json_encode( $value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS );
	}

	/** Names are ordered by UTF-16, which differs from bytes beyond the basic plane. */
	private static function by_code_units( $one, $other ) {
		return strcmp( self::utf16( (string) $one ), self::utf16( (string) $other ) );
	}

	private static function utf16( $text ) {
		if ( ! preg_match( '/[^\x00-\x7f]/', $text ) ) {
			return '' === $text ? '' : "\0" . implode( "\0", str_split( $text ) );
		}
		return (string) iconv( 'UTF-8', 'UTF-16BE', $text );
	}
}
