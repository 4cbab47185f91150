<?php
/** Addresses of assets, and their occurrences in pages. Needs no WordPress. */

final class Lantoa_Address {
	const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

	const TAG = '[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*';

	/** The id in lower case; empty if it is none. An address of an asset counts as its id. */
	public static function id( $text ) {
		$text = strtolower( trim( (string) $text ) );
		if ( preg_match( '~^(?:https?://[^/?#]+/a/)?(' . self::ID . ')(?:[/?#].*)?$~D', $text, $found ) ) {
			return $found[1];
		}
		return '';
	}

	/** A language tag; empty if it is none. */
	public static function language( $text ) {
		$text = trim( (string) $text );
		return strlen( $text ) <= 35 && preg_match( '/^' . self::TAG . '$/D', $text ) ? $text : '';
	}

	/** Pattern of the addresses of assets at this hub, without a version: id, then query. */
	public static function pattern( $hub ) {
		return '~^' . preg_quote( rtrim( $hub, '/' ), '~' ) . '/a/(' . self::ID . ')/?(?:\?([^#\s]*))?(?:#.*)?$~i';
	}

	/**
	 * The assets in a text of the editor: by shortcodes, blocks, addresses.
	 *
	 * @return array pairs of id and language, each once.
	 */
	public static function wanted( $content, $hub ) {
		$wanted = array();
		foreach ( self::marks( (string) $content ) as $attributes ) {
			$id = self::id( self::attribute( $attributes, 'id' ) );
			if ( '' !== $id ) {
				$language = self::language( self::attribute( $attributes, 'lang' ) );

				$wanted[ $id . ' ' . $language ] = array( $id, $language );
			}
		}
		foreach ( '' === $hub ? array() : self::pasted( (string) $content, $hub ) as list( $id, $language ) ) {
			$wanted[ $id . ' ' . $language ] = array( $id, $language );
		}
		return array_values( $wanted );
	}

	/** Addresses that WordPress embeds: on lines of their own, or between the marks for it. Links in sentences are not embedded. */
	private static function pasted( $content, $hub ) {
		preg_match_all( '~^\s*(?:<p[^>]*>)?\s*(http\S+?)\s*(?:</p>)?\s*$~m', $content, $lines );
		preg_match_all( '~\[embed[^\]]*\]\s*(http[^\s\[]+)\s*\[/embed\]~', $content, $marked );
		$pasted = array();
		foreach ( array_merge( $lines[1], $marked[1] ) as $address ) {
			if ( preg_match( self::pattern( $hub ), $address, $found ) ) {
				$asked    = preg_match( '/\blang=(' . self::TAG . ')/', isset( $found[2] ) ? $found[2] : '', $said );
				$pasted[] = array( strtolower( $found[1] ), $asked ? self::language( $said[1] ) : '' );
			}
		}
		return $pasted;
	}

	private static function marks( $content ) {
		preg_match_all( '/\[lantoa\s([^\]]*)\]/', $content, $shortcodes );
		preg_match_all( '/<!--\s+wp:lantoa\/asset\s+(\{.*?\})\s+\/?-->/s', $content, $blocks );
		return array_merge( $shortcodes[1], $blocks[1] );
	}

	private static function attribute( $attributes, $name ) {
		if ( '{' === substr( $attributes, 0, 1 ) ) {
			$said = json_decode( $attributes, true );
			return is_array( $said ) && isset( $said[ $name ] ) && is_string( $said[ $name ] ) ? $said[ $name ] : '';
		}
		return preg_match( '/\b' . $name . '\s*=\s*["\']?([^"\'\s\]]+)/', $attributes, $found ) ? $found[1] : '';
	}
}
