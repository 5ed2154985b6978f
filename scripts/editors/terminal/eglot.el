;;; -*- lexical-binding: t -*-
;; Drives Emacs with eglot on the file that BRAZE_LINT_FILE names, and writes what it shows to BRAZE_LINT_REPORT as JSON.
(require 'eglot)
(require 'json)
(require 'seq)

(defvar braze-lint-report (list (cons 'editor (format "Emacs %s" emacs-version))))

(defun braze-lint-note (key value)
  (push (cons key value) braze-lint-report))

(defun braze-lint-await (look)
  "Wait until LOOK gives something."
  (let ((end (+ (float-time) 20)) (found nil))
    (while (and (not (setq found (funcall look))) (< (float-time) end))
      (accept-process-output nil 0.05))
    found))

(defun braze-lint-squiggles ()
  (mapcar (lambda (diagnostic)
            (format "%d %s"
                    (line-number-at-pos (flymake-diagnostic-beg diagnostic))
                    (plist-get (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data diagnostic))) :code)))
          (sort (flymake-diagnostics)
                (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))

(defun braze-lint-go-to (text)
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(add-to-list 'eglot-server-programs
             `(js-mode . (,(getenv "BRAZE_LINT_NODE") ,(getenv "BRAZE_LINT_SERVER") "--stdio")))
(setq eglot-sync-connect 20 eglot-confirm-server-initiated-edits nil)

(find-file (getenv "BRAZE_LINT_FILE"))
(js-mode)
(apply #'eglot (eglot--guess-contact))
(braze-lint-note 'squiggles (vconcat (braze-lint-await #'braze-lint-squiggles)))

(braze-lint-go-to "messages: {")
(braze-lint-note
 'hover
 (or (plist-get (plist-get (jsonrpc-request (eglot-current-server) :textDocument/hover
                                            (eglot--TextDocumentPositionParams))
                           :contents)
                :value)
     ""))

(braze-lint-go-to "recipients:")
(let* ((actions (eglot-code-actions (point) (+ (point) 5)))
       (titles (mapcar (lambda (action) (plist-get action :title)) actions))
       (wanted (seq-find (lambda (action) (string-match-p "external_user_ids" (plist-get action :title))) actions)))
  (braze-lint-note 'actions (vconcat titles))
  (when wanted
    (let ((last-nonmenu-event nil))
      (cl-letf (((symbol-function 'completing-read) (lambda (&rest _) (plist-get wanted :title))))
        (setq last-nonmenu-event ?x)
        (eglot--read-execute-code-action (list wanted (car (last actions))) (eglot-current-server))))))
(braze-lint-note 'fixed (if (string-match-p "external_user_ids" (buffer-string)) t :json-false))
(eglot--signal-textDocument/didChange)
(let ((found (braze-lint-await
              (lambda ()
                (let ((left (braze-lint-squiggles)))
                  (and (< (length left) (length (alist-get 'squiggles braze-lint-report))) (list left)))))))
  (when found (braze-lint-note 'left (vconcat (car found)))))

(braze-lint-go-to "messages: {")
(beginning-of-line)
(open-line 1)
(insert "    ")
(pcase-let ((`(,beginning ,end ,table . ,plist) (eglot-completion-at-point)))
  (let* ((labels (all-completions "" table (plist-get plist :predicate)))
         (chosen (seq-find (lambda (label) (equal (string-trim label) "campaign_id")) labels)))
    (braze-lint-note 'completions (vconcat (mapcar (lambda (label) (string-trim (substring-no-properties label))) labels)))
    (when chosen
      (delete-region beginning end)
      (insert chosen)
      (funcall (plist-get plist :exit-function) chosen 'finished)
      (braze-lint-note 'completed (buffer-substring-no-properties (line-beginning-position) (line-end-position))))))

(with-temp-file (getenv "BRAZE_LINT_REPORT")
  (insert (json-encode braze-lint-report)))
(kill-emacs 0)
