<?php
/** Brings a copy up to date with the public asset at the hub: its texts, its pictures, and media that are small enough. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Mirror {
	/** Seconds after which a new version is fetched once more. */
	const SOON = 120;

	/**
	 * Brings one copy up to date from the hub; its pages are purged from caches if it changed.
	 *
	 * @return bool whether the hub answered.
	 */
	public static function refresh( array $copy ) {
		Lantoa_Copies::begin( $copy['id'] );
		$target = self::target( $copy['asset'], $copy['lang'] );
		if ( null === $target ) {
			Lantoa_Copies::not_had( $copy['id'] );
			return false;
		}
		$hub      = Lantoa_Options::hub();
		$answer   = Lantoa_Hub::get( $hub . '/a/' . $target . '/manifest.json' );
		$manifest = Lantoa_Hub::document( $answer['body'] );
		if ( 200 === $answer['status'] && is_array( $manifest ) && 'published' === self::text( $manifest, 'status' ) ) {
			self::published( $copy, $target, $manifest );
			return true;
		}
		if ( in_array( $answer['status'], array( 200, 404, 410, 451 ), true ) ) {
			self::not_public( $copy, $answer['status'] );
			return true;
		}
		Lantoa_Copies::not_had( $copy['id'] );
		return false;
	}

	private static function published( array $copy, $target, array $manifest ) {
		$version = isset( $manifest['version'] ) ? (int) $manifest['version'] : 0;
		$recall  = Lantoa_Recalls::of( $target, $version );
		if ( $recall ) {
			Lantoa_Recalls::hide( $copy, $recall );
			Lantoa_Copies::looked_at( $copy['id'] );
			return;
		}
		$content = self::content( $target, $version, $manifest );
		if ( 'shown' === $copy['state'] && $copy['target'] === $target && $copy['version'] === $version && $copy['content'] === $content ) {
			Lantoa_Copies::looked_at( $copy['id'] );
			return;
		}
		// after a release the hub still makes smaller films and pictures of it
		Lantoa_Copies::shown( $copy, $target, $version, $content, time() - Lantoa_Poll::SELDOM + self::SOON );
		Lantoa_Options::note( array( 'sightings_due' => time() ) );
		Lantoa_Files::release( $copy['content'] );
		Lantoa_Pages::purge( $copy['asset'] );
	}

	private static function not_public( array $copy, $status ) {
		Lantoa_Copies::looked_at( $copy['id'] );
		if ( 'hidden' === $copy['state'] ) {
			return;
		}
		if ( 404 === $status && 'shown' !== $copy['state'] ) {
			Lantoa_Copies::hide( $copy['id'], array( 'kind' => 'missing' ), 'gone' );
			return;
		}
		$recall = Lantoa_Recalls::of( $copy['target'], $copy['version'] );
		Lantoa_Recalls::hide( $copy, $recall ? $recall : array( 'kind' => 451 === $status ? 'removed' : 'withdrawn' ) );
	}

	/** The id of the sibling in the language wanted; null when nobody answered. */
	private static function target( $asset, $language ) {
		if ( '' === $language ) {
			return $asset;
		}
		$answer = Lantoa_Hub::get( Lantoa_Options::hub() . '/a/' . $asset . '?lang=' . rawurlencode( $language ) );
		if ( 0 === $answer['status'] || $answer['status'] >= 500 || 429 === $answer['status'] ) {
			return null;
		}
		$sibling = Lantoa_Hub::owns( $answer['location'] ) ? Lantoa_Address::id( $answer['location'] ) : '';
		return '' === $sibling ? $asset : $sibling;
	}

	private static function content( $target, $version, array $manifest ) {
		$hub     = Lantoa_Options::hub();
		$ninjs   = Lantoa_Hub::json( $hub . '/wire/v1/items/' . $target . '?format=ninjs', array( 'token' => true ) );
		$ninjs   = is_array( $ninjs ) && self::version( $ninjs ) === (string) $version ? $ninjs : array();
		$oembed  = Lantoa_Hub::json( $hub . '/oembed?format=json&url=' . rawurlencode( $hub . '/a/' . $target ) );
		$oembed  = is_array( $oembed ) ? $oembed : array();
		$content = array(
			'title'     => self::text( $manifest, 'title' ),
			'kind'      => self::text( $manifest, 'kind' ),
			'language'  => Lantoa_Address::language( self::text( $manifest, 'language' ) ),
			'publisher' => self::text( $manifest, 'publisher' ),
			'published' => self::text( $manifest, 'publishedAt' ),
			'license'   => self::text( $manifest, 'license' ),
			'credit'    => self::text( $manifest, 'credit' ),
			'ai'        => self::text( $manifest, 'aiUse' ),
			'summary'   => self::said( $ninjs, 'descriptions', array( 'summary' ) ),
			'alt'       => self::said( $ninjs, 'descriptions', array( 'altText' ) ),
			'text'      => self::said( $ninjs, 'bodies', array( 'main', 'article', 'body', 'transcript', 'extracted' ) ),
			'media'     => self::kept( Lantoa_Media::chosen( $manifest, $ninjs, $oembed, $hub, 1048576 * (int) Lantoa_Options::setting( 'most_mb' ) ) ),
		);
		return $content;
	}

	/** The version of the asset; the item's own number grows with each withdrawal as well. */
	private static function version( array $ninjs ) {
		foreach ( isset( $ninjs['altIds'] ) && is_array( $ninjs['altIds'] ) ? $ninjs['altIds'] : array() as $line ) {
			if ( is_array( $line ) && 'assetVersion' === self::text( $line, 'role' ) ) {
				return self::text( $line, 'value' );
			}
		}
		return self::text( $ninjs, 'version' );
	}

	private static function kept( array $media ) {
		foreach ( $media as $name => $one ) {
			$media[ $name ]['kept'] = Lantoa_Files::keep( $one['href'], $one['type'] );
		}
		return $media;
	}

	/** The plain text of the first of these roles. */
	private static function said( array $ninjs, $list, array $roles ) {
		$lines = isset( $ninjs[ $list ] ) && is_array( $ninjs[ $list ] ) ? $ninjs[ $list ] : array();
		foreach ( $roles as $role ) {
			foreach ( $lines as $line ) {
				if ( is_array( $line ) && self::text( $line, 'role' ) === $role && 'text/plain' === self::text( $line, 'contentType' ) ) {
					return self::text( $line, 'value' );
				}
			}
		}
		return '';
	}

	private static function text( array $document, $name ) {
		return isset( $document[ $name ] ) && is_scalar( $document[ $name ] ) ? (string) $document[ $name ] : '';
	}
}
