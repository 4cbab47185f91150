(function () {
    'use strict';

    /* The button of the editors: a search in the hub through the portal, and the markup stored in an article. */
    var settings = window.lantoaEditor;
    var words = settings.words;
    var icon = 'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="3" fill="#0b5"/><path d="M10 3a7 7 0 0 1 7 7M10 17a7 7 0 0 1-7-7" fill="none" stroke="#0b5" stroke-width="2"/></svg>');

    function element(name, attributes, text) {
        var made = document.createElement(name);
        Object.keys(attributes || {}).forEach(function (key) {
            made.setAttribute(key, attributes[key]);
        });
        if (text) {
            made.textContent = text;
        }
        return made;
    }

    function ask(query, then) {
        var address = settings.search + '&checkss=' + encodeURIComponent(settings.checkss);
        Object.keys(query).forEach(function (key) {
            address += '&' + key + '=' + encodeURIComponent(query[key]);
        });
        fetch(address, {credentials: 'same-origin'}).then(function (answer) {
            return answer.json();
        }).then(then, function () {
            then({error: 'hub', hits: []});
        });
    }

    /** The stored markup: it survives both editors and the portal's filters, and is a link wherever the module is off. */
    function stored(attribute, value, link, title) {
        var block = element('div');
        block.setAttribute('data-lantoa-' + attribute, value);
        block.appendChild(element('a', {href: link}, title));
        return block;
    }

    function open(insert) {
        var box = element('div', {class: 'lantoa-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': words.editor_search,
            style: 'position:fixed;inset:0;z-index:100000;background:rgba(0,0,0,.5);overflow:auto;padding:2vh 2vw'});
        var panel = element('div', {style: 'background:#fff;color:#222;max-width:60rem;margin:auto;padding:1rem;border-radius:6px'});
        // no form: the portal's script sends forms itself, past their listeners
        var form = element('div', {role: 'search', style: 'display:flex;gap:.5rem;flex-wrap:wrap'});
        var input = element('input', {type: 'search', class: 'form-control', 'aria-label': words.editor_search, placeholder: words.editor_search, style: 'flex:1;min-width:12rem'});
        var list = element('ul', {style: 'list-style:none;padding:0;margin:1rem 0'});
        var preview = element('div', {'aria-live': 'polite'});
        var close = element('button', {type: 'button', class: 'btn btn-default'}, words.editor_close);
        // an answer that comes after that of a later query is dropped
        var asked = 0;

        function shut() {
            document.removeEventListener('keydown', onKey, true);
            box.remove();
        }
        function onKey(event) {
            if (event.key === 'Escape') {
                event.stopPropagation();
                shut();
            }
        }
        function take(block) {
            shut();
            insert(block);
        }
        function row(hit) {
            var line = element('li', {style: 'display:flex;gap:.5rem;align-items:center;border-bottom:1px solid #ddd;padding:.4rem 0'});
            line.appendChild(element('span', {style: 'flex:1'}, hit.title + ' · ' + hit.kind + ' · ' + hit.language + ' · ' + hit.publisher));
            var see = element('button', {type: 'button', class: 'btn btn-default btn-sm'}, words.editor_preview);
            var add = element('button', {type: 'button', class: 'btn btn-primary btn-sm lantoa-insert', 'data-asset': hit.asset}, words.editor_insert);
            see.addEventListener('click', function () {
                ask({asset: hit.asset}, function (answer) {
                    // made and escaped by the portal itself
                    preview.innerHTML = answer.html || '';
                    preview.scrollIntoView({block: 'nearest'});
                });
            });
            add.addEventListener('click', function () {
                ask({asset: hit.asset}, function () {});
                take(stored('id', hit.asset, hit.url, hit.title));
            });
            line.appendChild(see);
            line.appendChild(add);
            return line;
        }
        function search() {
            asked += 1;
            var mine = asked;
            ask({q: input.value}, function (answer) {
                if (mine !== asked) {
                    return;
                }
                list.textContent = '';
                preview.textContent = '';
                if (answer.error) {
                    list.appendChild(element('li', {class: 'alert alert-warning'}, words.editor_error));
                    return;
                }
                answer.hits.forEach(function (hit) {
                    list.appendChild(row(hit));
                });
                if (!answer.hits.length) {
                    list.appendChild(element('li', {}, words.editor_none));
                    return;
                }
                var all = element('button', {type: 'button', class: 'btn btn-default lantoa-insert-collection'}, words.editor_collection);
                all.addEventListener('click', function () {
                    var query = 'q=' + encodeURIComponent(input.value) + '&lang=' + settings.lang + '&layout=grid&limit=6';
                    var hub = answer.hits[0].url.replace(/\/a\/.*$/, '');
                    take(stored('collection', query, hub + '/search?q=' + encodeURIComponent(input.value), input.value || 'Lan Toả'));
                });
                var last = element('li');
                last.appendChild(all);
                list.appendChild(last);
            });
        }
        form.appendChild(input);
        var go = element('button', {type: 'button', class: 'btn btn-primary lantoa-go'}, words.editor_go);
        form.appendChild(go);
        form.appendChild(close);
        go.addEventListener('click', search);
        input.addEventListener('keydown', function (event) {
            if (event.key === 'Enter') {
                event.preventDefault();
                search();
            }
        });
        close.addEventListener('click', shut);
        document.addEventListener('keydown', onKey, true);
        [form, list, preview].forEach(function (part) {
            panel.appendChild(part);
        });
        box.appendChild(panel);
        document.body.appendChild(box);
        input.focus();
        search();
    }

    function four() {
        var CKEDITOR = window.CKEDITOR;
        CKEDITOR.plugins.add('lantoa', {
            init: function (editor) {
                editor.addCommand('lantoa', {exec: function () {
                    open(function (block) {
                        editor.focus();
                        editor.insertElement(CKEDITOR.dom.element.createFromHtml(block.outerHTML, editor.document));
                    });
                }});
                editor.ui.addButton('Lantoa', {label: words.editor_button, command: 'lantoa', toolbar: 'insert,0', icon: icon});
            }
        });
        CKEDITOR.on('instanceCreated', function (event) {
            event.editor.on('configLoaded', function () {
                event.editor.config.extraPlugins += ',lantoa';
            });
        });
    }

    function five() {
        var ClassicEditor = window.ClassicEditor;
        var create = ClassicEditor.create;
        ClassicEditor.create = function (source, config) {
            config = config || {};
            config.htmlSupport = config.htmlSupport || {};
            // an element of ours, and the link within; nothing else is allowed by this
            config.htmlSupport.allow = (config.htmlSupport.allow || []).concat([{name: 'div', attributes: {'data-lantoa-id': true, 'data-lantoa-collection': true}}]);
            return create.call(ClassicEditor, source, config).then(function (editor) {
                try {
                    button(editor);
                } catch (error) {
                    window.console.error(error);
                }
                return editor;
            });
        };
    }

    function button(editor) {
        var bar = editor.ui.view.toolbar;
        var View = editor.ui.componentFactory.create('undo').constructor;
        var view = new View(editor.locale);
        view.set({label: words.editor_button, tooltip: true, withText: true});
        view.on('execute', function () {
            open(function (block) {
                var model = editor.data.toModel(editor.data.processor.toView(block.outerHTML));
                // as a block of its own behind the one with the caret; inserted as content it would melt into it
                editor.model.change(function (writer) {
                    var last = model.getChild(model.childCount - 1);
                    var block = editor.model.document.selection.getFirstPosition();
                    var top = block.path.length > 1 ? block.root.getChild(block.path[0]) : null;
                    writer.insert(model, top ? writer.createPositionAfter(top) : block);
                    var next = writer.createElement('paragraph');
                    writer.insert(next, writer.createPositionAfter(last));
                    writer.setSelection(next, 0);
                });
                editor.editing.view.focus();
            });
        });
        bar.items.add(view, 0);
    }

    if (window.CKEDITOR && window.CKEDITOR.plugins) {
        four();
    }
    if (window.ClassicEditor) {
        five();
    }
}());
